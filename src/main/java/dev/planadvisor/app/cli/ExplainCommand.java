package dev.planadvisor.app.cli;

import dev.planadvisor.findings.RuleId;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.RulePages;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan-advisor explain}: the page of a rule. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a rule: why it matters, what to do, an example, its limits and sources.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plan-advisor explain goals/missing-deadline",
            "  plan-advisor explain --lang pl budget/cost-above-gain",
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "Id of a rule, as a review names it; see plan-advisor rules list.")
    private String rule;

    @Option(
            names = {"-l", "--lang"},
            paramLabel = "en|pl",
            defaultValue = "en",
            description = "Language (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Option(names = "--rules", paramLabel = "DIR", description = "Explain a rule of this folder.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        CompiledRulebook rules =
                RulesCommand.rulebook(folder, spec.commandLine().getErr());
        RuleId id = rules.rulebook().cards().keySet().stream()
                .filter(known -> known.toString().equals(rule))
                .findFirst()
                .orElseThrow(() -> unknown(rules));
        System.out.writeBytes(new RulePages(rules, language).page(id).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        return 0;
    }

    private Trouble unknown(CompiledRulebook rules) {
        String name = rule.substring(rule.indexOf('/') + 1);
        List<String> near = rules.rulebook().cards().keySet().stream()
                .map(RuleId::toString)
                .filter(id -> id.contains(name) || name.contains(id.substring(id.indexOf('/') + 1)))
                .limit(5)
                .toList();
        return new Trouble("there is no rule '" + rule + "'. "
                + (near.isEmpty()
                        ? "All are listed by: plan-advisor rules list"
                        : "Did you mean " + String.join(" or ", near) + "?"));
    }
}
