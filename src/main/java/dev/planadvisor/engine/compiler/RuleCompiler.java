package dev.planadvisor.engine.compiler;

import dev.planadvisor.rulebook.Offence;
import dev.planadvisor.rulebook.RuleFolder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
 * <p>Compiling a rule file is executing it, so only folders that {@link ConditionForm} has accepted come here.
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
        ReleaseId id = services.newReleaseId("dev.planadvisor", "rules", UUID.randomUUID().toString());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        for (RuleFolder rule : rules) {
            files.write("src/main/resources/advisor/rules/" + rule.id().toString().replace('/', '.') + ".drl", rule.condition());
        }
        SortedMap<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        List<Offence> offences = new ArrayList<>();
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                offences.add(offence(rules, message.getText(), Math.max(1, message.getLine())));
            }
            if (offences.isEmpty()) {
                InternalKieModule module = (InternalKieModule) builder.getKieModule();
                for (var file : module.getFileNames()) {
                    if (file.endsWith(".class")) {
                        classes.put(file, module.getBytes(file));
                    }
                    if (file.endsWith("drools-model")) {
                        System.err.println(file + "\n" + new String(module.getBytes(file), java.nio.charset.StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (RuntimeException failure) {
            offences.add(offence(rules, failure.toString(), 1));
        } finally {
            services.getRepository().removeKieModule(id);
        }
        return new Compiled(classes, models, offences);
    }

    private static Offence offence(Collection<RuleFolder> rules, String problem, int line) {
        String file = rules.size() == 1 ? rules.iterator().next().id() + "/rule.drl" : ".";
        return new Offence(file, line, problem, "");
    }

    public static void main(String[] a) throws Exception {
        Map<String, String> drl = new TreeMap<>();
        drl.put("x", "package advisor.rules\nimport dev.planadvisor.facts.*\nimport static dev.planadvisor.facts.Flag.flag\nrule \"mission/missing\"\nwhen\n $plan : PlanFact()\n not MissionFact()\nthen\n insert( flag($plan) );\nend\n");
        var r = build(List.of(new RuleFolder(dev.planadvisor.findings.RuleId.of("mission/missing"), drl.get("x"), null, Map.of())));
        System.out.println(r.offences() + "\n" + r.classes().keySet());
    }
}
