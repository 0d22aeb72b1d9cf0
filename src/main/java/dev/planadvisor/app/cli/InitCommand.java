package dev.planadvisor.app.cli;

import dev.planadvisor.plan.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan-advisor init}: a template to start from. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Writes a commented template of all seven steps of a sales plan.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plan-advisor init                    write sales-plan.yaml here",
            "  plan-advisor init --lang pl plan.yaml  the same in Polish, under another name",
            "  plan-advisor init -                  print it",
        })
final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "sales-plan.yaml",
            description =
                    "File to write, or - for stdout (default: ${DEFAULT-VALUE}). An existing file stays as it is.")
    private String file;

    @Option(
            names = {"-l", "--lang"},
            paramLabel = "en|pl",
            defaultValue = "en",
            description = "Language of the template (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Override
    public Integer call() throws IOException {
        byte[] template = template(language);
        if (file.equals("-")) {
            System.out.write(template);
            System.out.flush();
            return 0;
        }
        if (Files.exists(Path.of(file))) {
            throw new Trouble(file + ": exists already and stays as it is. Name another file.");
        }
        Files.write(Path.of(file), template, StandardOpenOption.CREATE_NEW);
        spec.commandLine().getErr().println("Wrote " + file + ". Fill it in, then: plan-advisor review " + file);
        return 0;
    }

    static byte[] template(Language language) throws IOException {
        try (InputStream in = InitCommand.class.getResourceAsStream("template." + language.tag() + ".yaml")) {
            return in.readAllBytes();
        }
    }
}
