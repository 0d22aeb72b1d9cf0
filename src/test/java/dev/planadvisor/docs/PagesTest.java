package dev.planadvisor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.javadoc.Javadoc;
import com.github.javaparser.javadoc.JavadocBlockTag;
import dev.planadvisor.Advisor;
import dev.planadvisor.Recorded;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.facts.Assumption;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.RulePages;
import dev.planadvisor.report.TextRenderer;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages that tell of the rules, the facts and a review say what is so. */
class PagesTest {
    private static final CompiledRulebook RULES = CompiledRulebook.load(PagesTest.class.getClassLoader());

    @Test
    void theRuleReferenceIsMadeFromTheRules() {
        Recorded.assertAsRecorded(Path.of("docs/rules.md"), new RulePages(RULES, Language.EN).referenceAsMarkdown());
        Recorded.assertAsRecorded(Path.of("docs/rules.pl.md"), new RulePages(RULES, Language.PL).referenceAsMarkdown());
    }

    @Test
    void theFactGlossaryIsMadeFromTheFacts() throws IOException {
        Recorded.assertAsRecorded(Path.of("docs/facts.md"), glossary());
    }

    @Test
    void everyAssumptionIsNamedByAFact() throws IOException {
        String glossary = glossary();
        assertEquals(
                List.of(),
                Stream.of(Assumption.values())
                        .map(Assumption::word)
                        .filter(word -> !glossary.contains("`" + word + "`"))
                        .toList());
    }

    private static String glossary() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Facts

                What rules see of a plan. This page is made from the sources of the facts and checked by the build.
                *Expected* facts are those that every plan should give: where one is missing, the rules that need it are
                not judged and the confidence falls. A *single* fact is there at most once, so that a rule need not join it.
                """);
        for (CompilationUnit unit : facts()) {
            RecordDeclaration fact = unit.findFirst(RecordDeclaration.class).orElseThrow();
            List<String> kinds = fact.getImplementedTypes().stream()
                    .map(type -> type.getNameAsString())
                    .filter(type -> !type.equals("Fact"))
                    .map(type -> type.toLowerCase(java.util.Locale.ROOT))
                    .toList();
            Javadoc doc = fact.getJavadoc().orElseThrow(() -> new AssertionError(fact.getName() + " says nothing"));
            text.append("\n## ").append(fact.getName()).append('\n');
            if (!kinds.isEmpty()) {
                text.append('*').append(String.join(", ", kinds)).append("*\n");
            }
            text.append('\n').append(plain(doc.getDescription().toText())).append('\n');
            if (!fact.getParameters().isEmpty()) {
                text.append('\n');
            }
            fact.getParameters().forEach(component -> {
                String said = doc.getBlockTags().stream()
                        .filter(tag -> tag.getType() == JavadocBlockTag.Type.PARAM)
                        .filter(tag -> tag.getName().equals(Optional.of(component.getNameAsString())))
                        .map(tag -> plain(tag.getContent().toText()))
                        .findFirst()
                        .orElse("");
                text.append("- `")
                        .append(component.getNameAsString())
                        .append("` (")
                        .append(component.getTypeAsString())
                        .append(said.isEmpty() ? ")" : "): " + said)
                        .append('\n');
            });
        }
        return text.toString();
    }

    private static List<CompilationUnit> facts() throws IOException {
        JavaParser parser =
                new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
        List<CompilationUnit> facts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/planadvisor/facts"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                CompilationUnit unit =
                        parser.parse(Files.readString(file)).getResult().orElseThrow();
                boolean visible = unit.findFirst(RecordDeclaration.class)
                        .filter(r -> r.isPublic() && !r.getImplementedTypes().isEmpty())
                        .filter(r -> r.getImplementedTypes().stream()
                                .anyMatch(t ->
                                        List.of("Fact", "Expected", "Single").contains(t.getNameAsString())))
                        .isPresent();
                if (visible) {
                    facts.add(unit);
                }
            }
        }
        return facts;
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link|literal) ([^}]*)}", "`$1`")
                .replaceAll("</?p>", "")
                .replaceAll("<pre>\\s*|\\s*</pre>", "`")
                .replaceAll("\\s*\\n\\s*", " ")
                .strip();
    }

    @Test
    void theReadmeShowsARealReview() throws IOException {
        Path plan = Path.of("src/examples/brightpath-draft.yaml");
        Report report = Advisor.of(RULES, Bounds.DEFAULT)
                .review(
                        PlanUpload.of(plan.toString(), Files.readAllBytes(plan)),
                        new Advisor.Question(LocalDate.of(2026, 12, 1), Optional.empty(), Optional.empty()));
        String text = new String(
                new TextRenderer(new TextRenderer.Layout(80, false, false)).render(List.of(report), false),
                StandardCharsets.UTF_8);
        Path readme = Path.of("README.md");
        String before = Files.readString(readme);
        int from = before.indexOf("<!-- review -->") + "<!-- review -->\n```\n".length();
        int to = before.indexOf("```\n<!-- /review -->");
        Recorded.assertAsRecorded(readme, before.substring(0, from) + text + before.substring(to));
    }

    @Test
    void everyPathThatTheReadmeNamesIsThere() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> dead = java.util.regex.Pattern.compile("\\]\\(([^)#]+)\\)")
                .matcher(readme)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http") && !Files.exists(Path.of(link)))
                .collect(Collectors.toList());
        assertTrue(dead.isEmpty(), dead::toString);
    }
}
