package dev.planadvisor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.planadvisor.document.Reading.Refused;
import dev.planadvisor.plan.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every document under {@code refused/} is refused with exactly the remarks that lie beside it, in both languages. With
 * {@code -Drerecord=true} the remarks are written anew; read the difference.
 */
class RefusedDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/planadvisor/document/refused");

    @TestFactory
    Stream<DynamicTest> tellsAllThatIsWrongWithItsPlace() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".remarks.txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        Path expected = file.resolveSibling(file.getFileName() + ".remarks.txt");
        Reading reading = new PlanReader().read(PlanUpload.of(file.getFileName().toString(), Files.readAllBytes(file)));
        String told = told(assertInstanceOf(Refused.class, reading));
        if (Boolean.getBoolean("rerecord")) {
            Files.writeString(expected, told);
        }
        assertEquals(Files.readString(expected), told);
    }

    private static String told(Refused refused) {
        StringBuilder told = new StringBuilder();
        for (Remark remark : refused.remarks()) {
            Place place = remark.place();
            told.append(place.line() + ":" + place.column() + " " + remark.code());
            told.append(place.pointer().isEmpty() ? "\n" : " at " + place.pointer() + "\n");
            for (Language language : Language.values()) {
                told.append("  " + remark.text(language) + "\n");
            }
        }
        return told.toString();
    }
}
