package dev.planadvisor.app.cli;

import dev.planadvisor.engine.compiler.RulebookCompiler;
import dev.planadvisor.facts.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The program that compiles a folder of rules, in a process of its own: when the product is built, and for {@code
 * --rules}. Its arguments are the folder and the folder to write to; its exit code is 2 where rules are not in order.
 */
public final class CompileRules {
    private CompileRules() {}

    /** Compiles; offences go to stderr, a line each. */
    public static void main(String[] arguments) throws IOException {
        RulebookCompiler.Result result = RulebookCompiler.compile(Path.of(arguments[0]));
        for (var offence : result.offences()) {
            System.err.println(offence);
        }
        if (!result.offences().isEmpty()) {
            System.exit(2);
        }
        Path target = Path.of(arguments[1]);
        removeEarlier(target.resolve("advisor/rules"));
        removeEarlier(target.resolve("rulebook"));
        Path classes = Path.of(
                Fact.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        if (Files.isSameFile(classes, target)) {
            result.files().put("rulebook/fact-model.sha256", factModel(classes));
        }
        for (Map.Entry<String, byte[]> file : result.files().entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Classes are named by their content, so those of earlier rules would stay. */
    private static void removeEarlier(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** SHA-256 over the classes of facts: rules compiled against others must be compiled again. */
    private static byte[] factModel(Path classes) throws IOException {
        try (Stream<Path> facts = Files.list(classes.resolve("dev/planadvisor/facts"))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path fact : facts.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(fact));
            }
            return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
