package dev.planadvisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.plan.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the project shows as a plan must be one: no example may teach a document that is refused. */
class ExamplePlansTest {
    private static final Path EXAMPLES = Path.of("src/examples");
    private static final Path TEMPLATES = Path.of("src/main/resources/dev/planadvisor/app/cli");
    private static final Path PLANS = Path.of("src/test/plans");

    @Test
    void everyExampleIsReadWithoutARemark() throws IOException {
        assertReadable(files(EXAMPLES, ".yaml"), 6);
    }

    @Test
    void theTemplatesAreReadWithoutARemark() throws IOException {
        assertReadable(
                files(TEMPLATES, ".yaml").stream()
                        .filter(file -> file.getFileName().toString().startsWith("template."))
                        .toList(),
                2);
    }

    @Test
    void everyTestPlanIsReadWithoutARemark() throws IOException {
        assertReadable(files(PLANS, "plan.yaml"), 20);
    }

    @Test
    void everyTestPlanSaysWhatIsExpectedOfIt() throws IOException {
        try (Stream<Path> folders = Files.list(PLANS)) {
            assertEquals(
                    List.of(),
                    folders.filter(folder -> !Files.exists(folder.resolve("expected.yaml")))
                            .sorted()
                            .toList());
        }
    }

    private static void assertReadable(List<Path> files, int atLeast) throws IOException {
        assertTrue(files.size() >= atLeast, () -> "only " + files);
        List<String> remarks = new ArrayList<>();
        for (Path file : files) {
            new PlanReader()
                    .read(PlanUpload.of(file.toString(), Files.readAllBytes(file)))
                    .remarks()
                    .forEach(remark -> remarks.add(file + ":" + remark.place().line() + ":"
                            + remark.place().column() + " " + remark.text(Language.EN)));
        }
        assertEquals(List.of(), remarks);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
