package dev.planadvisor.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Reading;
import dev.planadvisor.engine.compiler.RulebookCompiler;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.facts.FailingFact;
import dev.planadvisor.facts.PlanFact;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Subject;
import dev.planadvisor.findings.Verdict;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final CompiledRulebook RULES = CompiledRulebook.load(EngineTest.class.getClassLoader());
    private static final Engine ENGINE = Engine.of(RULES, Bounds.DEFAULT);
    private static final RuleId MISSION = RuleId.of("mission/missing");

    @TempDir
    Path folder;

    private static Map<RuleId, Verdict> verdicts(Judgement judgement) {
        Map<RuleId, Verdict> verdicts = new TreeMap<>();
        assertInstanceOf(Judgement.Judged.class, judgement)
                .findings()
                .verdicts()
                .forEach(v -> verdicts.put(v.rule(), v));
        return verdicts;
    }

    private static FactSheet facts(String plan) {
        Reading reading = new PlanReader()
                .read(PlanUpload.of("plan.yaml", ("format: sales-plan/1\n" + plan).getBytes(StandardCharsets.UTF_8)));
        return FactSheet.of(assertInstanceOf(Reading.Accepted.class, reading).plan(), DAY, RULES.lexicon());
    }

    @Test
    void flagsTheSubjectThatARuleSpeaksOf() {
        Verdict verdict = verdicts(ENGINE.judge(facts(""))).get(MISSION);
        assertEquals(Outcome.FLAGGED, verdict.outcome());
        assertEquals(new Subject(""), verdict.findings().get(0).subject());
    }

    @Test
    void aRuleThatSpeaksOfNothingHasPassed() {
        Verdict verdict = verdicts(ENGINE.judge(facts("mission: We lend tools to neighbours.\n")))
                .get(MISSION);
        assertEquals(Outcome.PASSED, verdict.outcome());
        assertEquals(List.of(new Subject("")), verdict.subjects());
    }

    @Test
    void withoutASubjectARuleDoesNotApplyAndSaysWhatIsMissing() {
        Verdict verdict = verdicts(ENGINE.judge(new FactSheet(DAY, List.of()))).get(MISSION);
        assertEquals(Outcome.NOT_APPLICABLE, verdict.outcome());
        assertEquals("PlanFact", verdict.missing().get(0).type());
    }

    @Test
    void tooManyFiringsAreOutOfBoundsAndNotAPartialJudgement() {
        Engine engine = Engine.of(RULES, new Bounds(Duration.ofSeconds(60), 1));
        assertInstanceOf(Judgement.OutOfBounds.class, engine.judge(facts("")));
    }

    @Test
    void tooMuchTimeIsOutOfBounds() throws IOException {
        CompiledRulebook rules = compile(Map.of("plan/hanging", "$f : HangingFact( value > 3 )\n"));
        Engine engine = Engine.of(rules, new Bounds(Duration.ofMillis(20), 100_000));
        FactSheet sheet = new FactSheet(DAY, List.of(new dev.planadvisor.facts.HangingFact("")));
        assertInstanceOf(Judgement.OutOfBounds.class, engine.judge(sheet));
    }

    @Test
    void orderOfFactsDoesNotMatter() throws IOException {
        FactSheet sheet = facts(
                Files.readString(Path.of("src/examples/atlas-industrial.yaml")).replace("format: sales-plan/1", ""));
        Judgement first = ENGINE.judge(sheet);
        for (long seed = 1; seed <= 5; seed++) {
            List<dev.planadvisor.facts.Fact> shuffled = new ArrayList<>(sheet.facts());
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(first, ENGINE.judge(new FactSheet(DAY, shuffled)));
        }
    }

    @Test
    void aRuleThatFailsIsBrokenAndTheOthersStillJudge() throws IOException {
        CompiledRulebook rules = compile(Map.of(
                "plan/failing", "$f : FailingFact( value > 3 )\n",
                "plan/working", "$f : FailingFact()\n"));
        Map<RuleId, Verdict> verdicts = verdicts(Engine.of(rules, Bounds.DEFAULT)
                .judge(new FactSheet(DAY, List.of(new PlanFact(), new FailingFact("/mission")))));
        assertEquals(Outcome.BROKEN, verdicts.get(RuleId.of("plan/failing")).outcome());
        assertEquals(Outcome.FLAGGED, verdicts.get(RuleId.of("plan/working")).outcome());
    }

    private CompiledRulebook compile(Map<String, String> conditions) throws IOException {
        Files.writeString(folder.resolve("rulebook.yaml"), """
                version: 1.0.0
                bands: {excellent: 90, good: 75, fair: 50}
                enough-confidence: 40
                essential: []
                chapters:
                  - {id: plan, at: "", weight: 1, en: Plan, pl: Plan}
                """);
        Files.copy(Path.of("rules/assumptions.yaml"), folder.resolve("assumptions.yaml"));
        Path pattern = Path.of("rules/mission/missing");
        for (Map.Entry<String, String> condition : conditions.entrySet()) {
            Path rule = Files.createDirectories(
                            folder.resolve(condition.getKey()).resolve("examples"))
                    .getParent();
            for (String file : List.of("words.en.md", "words.pl.md")) {
                Files.copy(pattern.resolve(file), rule.resolve(file));
            }
            Files.writeString(
                    rule.resolve("card.yaml"),
                    Files.readString(pattern.resolve("card.yaml")).replace("PlanFact", "FailingFact"));
            Files.writeString(
                    rule.resolve("rule.drl"),
                    "package advisor.rules\nimport dev.planadvisor.facts.*\n"
                            + "import static dev.planadvisor.facts.Flag.flag\nrule \"" + condition.getKey()
                            + "\"\nwhen\n" + condition.getValue() + "then\n insert( flag($f) );\nend\n");
            Files.writeString(rule.resolve("examples/flags-one.yaml"), "as-of: 2027-01-01\nshown: true\nplan: {}\n");
            Files.writeString(rule.resolve("examples/passes-one.yaml"), "as-of: 2027-01-01\nplan: {}\n");
        }
        RulebookCompiler.Result result = RulebookCompiler.compile(folder);
        assertEquals(List.of(), result.offences());
        Path compiled = folder.resolve("compiled");
        for (Map.Entry<String, byte[]> file : result.files().entrySet()) {
            Files.createDirectories(compiled.resolve(file.getKey()).getParent());
            Files.write(compiled.resolve(file.getKey()), file.getValue());
        }
        // The shipped rulebook is on the class path of the tests too; this folder must come first.
        return CompiledRulebook.load(
                new URLClassLoader(
                        new URL[] {compiled.toUri().toURL()}, getClass().getClassLoader()) {
                    @Override
                    public URL getResource(String name) {
                        URL mine = findResource(name);
                        return mine != null ? mine : super.getResource(name);
                    }
                });
    }
}
