package dev.planadvisor.quality;

import dev.planadvisor.engine.Bounds;
import dev.planadvisor.engine.Engine;
import dev.planadvisor.engine.Judgement;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Severity;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.report.Sentences;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.time.LocalDate;
import java.util.List;

/** Reviews plans by the shipped rulebook and says what speaks. */
final class Reviewer {
    private static final CompiledRulebook RULES = CompiledRulebook.load(Reviewer.class.getClassLoader());
    private static final Engine ENGINE = Engine.of(RULES, Bounds.DEFAULT);

    private Reviewer() {}

    /**
     * A finding as a reader sees it.
     *
     * @param at pointer of the subject
     */
    record Said(String rule, String at, Severity severity, String sentence) {
        boolean isAdvice() {
            return severity == Severity.ADVICE;
        }

        @Override
        public String toString() {
            return severity.word() + " " + rule + " at '" + at + "': " + sentence;
        }
    }

    /** All findings on a plan, by rule and place. A rule that breaks fails. */
    static List<Said> review(Plan plan, LocalDate asOf) {
        FactSheet facts = FactSheet.of(plan, asOf, RULES.lexicon());
        if (!(ENGINE.judge(facts) instanceof Judgement.Judged judged)) {
            throw new AssertionError("could not judge");
        }
        String currency = plan.company() == null || plan.company().currency() == null
                ? ""
                : plan.company().currency();
        return judged.findings().verdicts().stream()
                .peek(verdict -> {
                    if (verdict.outcome() == Outcome.BROKEN) {
                        throw new AssertionError(verdict.rule() + " is broken");
                    }
                })
                .flatMap(verdict -> verdict.findings().stream())
                .map(finding -> new Said(
                        finding.rule().toString(),
                        finding.subject().pointer(),
                        RULES.rulebook().cards().get(finding.rule()).severity(),
                        Sentences.of(
                                Language.EN,
                                RULES.words(finding.rule(), Language.EN).message(),
                                finding.values(),
                                currency)))
                .toList();
    }

    static boolean knows(String rule) {
        return RULES.rulebook().cards().containsKey(RuleId.of(rule));
    }

    static List<String> rules() {
        return RULES.rulebook().cards().keySet().stream().map(RuleId::toString).toList();
    }
}
