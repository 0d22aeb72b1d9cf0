package dev.planadvisor.engine.compiler;

import dev.planadvisor.facts.Fact;
import dev.planadvisor.plan.Language;
import dev.planadvisor.rulebook.Card;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.rulebook.Message;
import dev.planadvisor.rulebook.Offence;
import dev.planadvisor.rulebook.RuleFolder;
import dev.planadvisor.rulebook.RulebookFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** From a folder of rules to a compiled rulebook, or to the list of all that is wrong with the folder. */
public final class RulebookCompiler {
    private RulebookCompiler() {}

    /**
     * What compiling a folder came to.
     *
     * @param files the compiled rulebook, by path; empty where there are offences
     * @param offences empty where the folder keeps the house rules
     */
    public record Result(SortedMap<String, byte[]> files, List<Offence> offences) {}

    /** Checks a folder against all house rules and compiles it where it keeps them. */
    public static Result compile(Path folder) {
        RulebookFolder rulebook = RulebookFolder.read(folder);
        List<Offence> offences = new ArrayList<>(rulebook.offences());
        for (RuleFolder rule : rulebook.rules().values()) {
            ConditionForm.Checked condition = ConditionForm.check(rule.id(), rule.condition(), rule.card());
            offences.addAll(condition.offences());
            offences.addAll(checkFacts(rule.card()));
            offences.addAll(checkMessages(rule, condition.values()));
        }
        if (offences.isEmpty()) {
            RuleCompiler.Compiled compiled =
                    RuleCompiler.compile(rulebook.rules().values());
            offences.addAll(compiled.offences());
            if (offences.isEmpty()) {
                SortedMap<String, byte[]> files = new TreeMap<>(compiled.classes());
                CompiledRulebook.resources(rulebook, compiled.models())
                        .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
                return new Result(files, List.of());
            }
        }
        offences.sort(Comparator.comparing(Offence::file).thenComparing(Offence::line));
        return new Result(new TreeMap<>(), List.copyOf(offences));
    }

    private static List<Offence> checkFacts(Card card) {
        List<String> types = new ArrayList<>(card.needs());
        types.add(card.each());
        return types.stream()
                .filter(type -> !type.isEmpty())
                .filter(type -> {
                    Class<?> fact = ConditionForm.factType(type);
                    return fact == null || !Fact.class.isAssignableFrom(fact);
                })
                .map(type -> new Offence(
                        card.id() + "/card.yaml",
                        1,
                        "There is no fact '" + type + "'.",
                        "The facts are listed in docs/facts.md."))
                .toList();
    }

    private static List<Offence> checkMessages(RuleFolder rule, SortedSet<String> values) {
        List<Offence> offences = new ArrayList<>();
        SortedSet<String> first = null;
        for (Language language : Language.values()) {
            String file = rule.id() + "/words." + language.tag() + ".md";
            try {
                SortedSet<String> asked =
                        Message.of(rule.words().get(language).message()).placeholders();
                if (!values.containsAll(asked)) {
                    offences.add(new Offence(
                            file,
                            1,
                            "The message asks for " + asked + " and the rule gives " + values + ".",
                            "Add .with(\"name\", $value) to the rule, or take the placeholder out."));
                }
                if (first != null && !first.equals(asked)) {
                    offences.add(new Offence(
                            file,
                            1,
                            "The message asks for " + asked + " and the one in the other language for " + first + ".",
                            "Use the same placeholders in both."));
                }
                first = asked;
            } catch (IllegalArgumentException unreadable) {
                offences.add(new Offence(
                        file,
                        1,
                        "The message cannot be read: " + unreadable.getMessage() + ".",
                        "Check its braces and plurals."));
            }
        }
        return offences;
    }
}
