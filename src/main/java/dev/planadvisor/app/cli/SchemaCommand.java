package dev.planadvisor.app.cli;

import dev.planadvisor.comparison.ComparisonSchema;
import dev.planadvisor.document.PlanSchema;
import dev.planadvisor.report.ReviewSchema;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code plan-advisor schema}: what a plan, a review or a comparison looks like, for editors and programs. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema (2020-12) of a plan document, of a review, or of a comparison.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plan-advisor schema > sales-plan.schema.json",
            "  plan-advisor schema review > plan-review.schema.json",
        })
final class SchemaCommand implements Callable<Integer> {
    enum Document {
        plan,
        review,
        comparison
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "DOCUMENT",
            defaultValue = "plan",
            description = "Which document: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Document document;

    @Override
    public Integer call() {
        String schema = switch (document) {
            case plan -> PlanSchema.text();
            case review -> ReviewSchema.text();
            case comparison -> ComparisonSchema.text();
        };
        System.out.writeBytes(schema.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        return 0;
    }
}
