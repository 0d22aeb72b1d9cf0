package dev.planadvisor.engine.compiler;

import dev.planadvisor.rulebook.Offence;
import dev.planadvisor.rulebook.RuleFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Turns the conditions of rules into classes, by the executable model of Drools.
 *
 * <p>Compiling a rule file is executing it, so only conditions that {@link ConditionForm} has accepted come here.
 */
public final class RuleCompiler {
    private RuleCompiler() {}

    /**
     * What compiling came to.
     *
     * @param classes the bytes of each class, by its path in a jar; empty where there are offences
     * @param models names of the classes that hold the rules
     */
    public record Compiled(SortedMap<String, byte[]> classes, List<String> models, List<Offence> offences) {}

    /** Compiles all rules together; where that fails, each alone, to name the culprits. */
    public static Compiled compile(Collection<RuleFolder> rules) {
        Compiled together = build(rules);
        if (together.offences().isEmpty() || rules.size() == 1) {
            return together;
        }
        List<Offence> offences = new ArrayList<>();
        for (RuleFolder rule : rules) {
            offences.addAll(build(List.of(rule)).offences());
        }
        return new Compiled(new TreeMap<>(), List.of(), offences.isEmpty() ? together.offences() : offences);
    }

    private static Compiled build(Collection<RuleFolder> rules) {
        KieServices services = KieServices.get();
        // Drools keeps what it built by release id, and shares a default one between threads.
        ReleaseId id = services.newReleaseId(
                "dev.planadvisor", "rules", UUID.randomUUID().toString());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        for (RuleFolder rule : rules) {
            files.write(
                    "src/main/resources/advisor/rules/" + rule.id().toString().replace('/', '.') + ".drl",
                    rule.condition());
        }
        SortedMap<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        List<Offence> offences = new ArrayList<>();
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                offences.add(offence(rules, message.getText(), message.getLine()));
            }
            if (offences.isEmpty()) {
                take((InternalKieModule) builder.getKieModule(), classes, models);
            }
        } catch (RuntimeException failure) {
            offences.add(offence(rules, String.valueOf(failure.getMessage()), 1));
        } finally {
            services.getRepository().removeKieModule(id);
        }
        return new Compiled(classes, models, offences);
    }

    private static void take(InternalKieModule module, SortedMap<String, byte[]> classes, List<String> models) {
        for (String file : module.getFileNames()) {
            if (file.startsWith("advisor/rules/") && file.endsWith(".class")) {
                classes.put(file, module.getBytes(file));
            } else if (file.endsWith("/drools-model")) {
                new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("advisor.rules."))
                        .forEach(models::add);
            }
        }
    }

    private static Offence offence(Collection<RuleFolder> rules, String problem, int line) {
        String file = rules.size() == 1 ? rules.iterator().next().id() + "/rule.drl" : ".";
        return new Offence(
                file,
                Math.max(1, line),
                "The condition does not compile: " + problem.lines().findFirst().orElse("") + ".",
                "Check the names of facts and values in docs/facts.md.");
    }
}
