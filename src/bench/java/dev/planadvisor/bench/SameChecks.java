package dev.planadvisor.bench;

import dev.planadvisor.document.Limits;
import dev.planadvisor.document.MappingNode;
import dev.planadvisor.document.Node;
import dev.planadvisor.document.PlanDocument;
import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.Reading;
import dev.planadvisor.document.ScalarNode;
import dev.planadvisor.document.YamlPlanParser;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.engine.Engine;
import dev.planadvisor.engine.Judgement;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.findings.Findings;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Verdict;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Proves that the checks in plain Java come to the engine's verdicts, subjects and figures: a comparison of two
 * programs is worth nothing where they do different work.
 */
public final class SameChecks {
    private static final LocalDate USUAL_DAY = LocalDate.of(2027, 1, 1);

    private final CompiledRulebook rules = CompiledRulebook.load(SameChecks.class.getClassLoader());
    private final Engine engine = Engine.of(rules, new Bounds(Duration.ofMinutes(1), Bounds.DEFAULT.firings()));
    private final PlanReader reader = new PlanReader();
    private final List<String> differences = new ArrayList<>();
    private final SortedSet<RuleId> flagged = new TreeSet<>();
    private final SortedSet<RuleId> unwritten = new TreeSet<>();
    private int plans;

    private SameChecks() {}

    /** Compares on all plans below some folders: whole plans, and the fragments in the examples of rules. */
    public static void main(String[] folders) throws IOException {
        SameChecks checks = new SameChecks();
        for (String folder : folders) {
            for (Path file : files(Path.of(folder))) {
                checks.compare(file);
            }
        }
        System.exit(checks.tell());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private void compare(Path file) throws IOException {
        PlanDocument document = new YamlPlanParser(Limits.DEFAULT).parse(Files.readAllBytes(file));
        Optional<Node> root = document.root();
        if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
            return;
        }
        Optional<Node> fragment = mapping.value("plan");
        Reading reading = fragment.isPresent() && mapping.value("format").isEmpty()
                ? reader.readFragment(fragment.get())
                : reader.read(document);
        if (reading instanceof Reading.Accepted accepted) {
            compare(file, FactSheet.of(accepted.plan(), day(mapping), rules.lexicon()));
        }
    }

    private static LocalDate day(MappingNode mapping) {
        return mapping.value("as-of")
                .filter(ScalarNode.class::isInstance)
                .map(day -> LocalDate.parse(((ScalarNode) day).text().strip()))
                .orElse(USUAL_DAY);
    }

    private void compare(Path file, FactSheet sheet) {
        if (!(engine.judge(sheet) instanceof Judgement.Judged judged)) {
            differences.add(file + ": the engine went out of its bounds");
            return;
        }
        plans++;
        SortedMap<RuleId, Verdict> byHand = byRule(HandWrittenChecks.judge(rules.rulebook(), sheet));
        for (Verdict byEngine : judged.findings().verdicts()) {
            Verdict same = byHand.get(byEngine.rule());
            if (same == null) {
                unwritten.add(byEngine.rule());
            } else if (!byEngine.equals(same)) {
                differences.add(file + "\n  engine:  " + byEngine + "\n  by hand: " + same);
            } else if (byEngine.outcome() == Outcome.FLAGGED) {
                flagged.add(byEngine.rule());
            }
        }
    }

    private static SortedMap<RuleId, Verdict> byRule(Findings findings) {
        SortedMap<RuleId, Verdict> byRule = new TreeMap<>();
        findings.verdicts().forEach(verdict -> byRule.put(verdict.rule(), verdict));
        return byRule;
    }

    private int tell() {
        differences.forEach(System.err::println);
        if (!unwritten.isEmpty()) {
            System.err.println("not written by hand: " + unwritten);
        }
        SortedSet<RuleId> silent = new TreeSet<>(rules.rulebook().cards().keySet());
        silent.removeAll(flagged);
        silent.removeAll(unwritten);
        if (!silent.isEmpty()) {
            System.err.println("spoke on none of these plans, or differ: " + silent);
        }
        int all = rules.rulebook().cards().size();
        System.err.println("same checks: " + (all - unwritten.size()) + " of " + all + " rules written by hand, "
                + plans + " plans, " + flagged.size() + " rules spoke, " + differences.size() + " differences");
        return plans > 0 && differences.isEmpty() ? 0 : 1;
    }
}
