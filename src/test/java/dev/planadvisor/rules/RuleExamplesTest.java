package dev.planadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.engine.Bounds;
import dev.planadvisor.engine.Engine;
import dev.planadvisor.engine.Judgement;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.findings.Finding;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Verdict;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.Sentences;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example in a rule's folder comes true, word for word in both languages. */
class RuleExamplesTest {
    private static final CompiledRulebook RULES = CompiledRulebook.load(RuleExamplesTest.class.getClassLoader());
    private static final Engine ENGINE = Engine.of(RULES, Bounds.DEFAULT);

    @TestFactory
    Stream<DynamicTest> comesTrue() {
        return RuleExample.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.file(), () -> assertComesTrue(example)));
    }

    private static void assertComesTrue(RuleExample example) {
        Verdict verdict = verdict(example);
        Outcome expected =
                example.flags() ? Outcome.FLAGGED : example.skips() ? Outcome.NOT_APPLICABLE : Outcome.PASSED;
        assertEquals(expected, verdict.outcome(), () -> example.file() + ": " + verdict);
        assertEquals(asText(example.expected()), asText(said(verdict, example)), example.file());
    }

    private static Verdict verdict(RuleExample example) {
        FactSheet facts = FactSheet.of(example.plan(), example.asOf(), RULES.lexicon());
        Judgement.Judged judged = (Judgement.Judged) ENGINE.judge(facts);
        return judged.findings().verdicts().stream()
                .filter(v -> v.rule().equals(example.rule()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(example.rule() + " is not in the rulebook"));
    }

    private static Map<String, Map<Language, String>> said(Verdict verdict, RuleExample example) {
        Map<String, Map<Language, String>> said = new LinkedHashMap<>();
        for (Finding finding : verdict.findings()) {
            Map<Language, String> sentences = new TreeMap<>();
            for (Language language : Language.values()) {
                String message = RULES.words(finding.rule(), language).message();
                sentences.put(language, Sentences.of(language, message, finding.values(), example.currency()));
            }
            said.put(finding.subject().pointer(), sentences);
        }
        return said;
    }

    /** As it would stand in the example, so that a difference can be pasted. */
    private static String asText(Map<String, Map<Language, String>> findings) {
        StringBuilder text = new StringBuilder();
        findings.forEach((at, sentences) -> text.append("  - at: \"")
                .append(at)
                .append("\"\n    en: ")
                .append(sentences.get(Language.EN))
                .append("\n    pl: ")
                .append(sentences.get(Language.PL))
                .append("\n"));
        return text.toString();
    }

    @Test
    void everyRuleShowsExactlyOneExample() {
        SortedMap<RuleId, Integer> shown = new TreeMap<>();
        RULES.rulebook().cards().keySet().stream()
                .filter(id -> id.toString().startsWith(System.getProperty("chapter", "")))
                .forEach(id -> shown.put(id, 0));
        RuleExample.all().stream()
                .filter(RuleExample::shown)
                .forEach(example -> shown.merge(example.rule(), 1, Integer::sum));
        List<RuleId> others = shown.entrySet().stream()
                .filter(entry -> entry.getValue() != 1)
                .map(Map.Entry::getKey)
                .toList();
        assertTrue(others.isEmpty(), () -> "mark one flagging example with 'shown: true' in " + others);
    }
}
