package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Prometheus learns of the service, and what it does not. */
class MeasurementsTest {
    private static final String MARKER = "brzeczyszczykiewicz";

    @TempDir
    Path folder;

    private static double value(List<String> metrics, String name) {
        List<String> values = metrics.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .toList();
        assertEquals(1, values.size(), () -> name + " in\n" + String.join("\n", metrics));
        return Double.parseDouble(values.get(0));
    }

    @Test
    void tellsRequestsStepsFindingsAndTheRulebook() {
        try (RunningService service = RunningService.open(folder, new Furnishing().settings())) {
            service.submit(RunningService.plan(""));
            service.submit(RunningService.plan("mission: We lend tools to neighbours who need them for a day.\n"));
            service.submit("no plan".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            service.get("/nothing");
            List<String> metrics = service.metrics();
            assertEquals(2, value(metrics, requests("review", 200)));
            assertEquals(1, value(metrics, requests("review", 422)));
            assertEquals(1, value(metrics, requests("none", 404)));
            assertEquals(1, value(metrics, "plan_advisor_findings_total{rule=\"mission/missing\"}"));
            assertEquals(2, value(metrics, "plan_advisor_findings_total{rule=\"goals/missing\"}"));
            // Three documents are read, two are judged and told in both languages, one is refused in one.
            assertEquals(3, value(metrics, "plan_advisor_review_step_seconds_count{step=\"read\"}"));
            assertEquals(2, value(metrics, "plan_advisor_review_step_seconds_count{step=\"judge\"}"));
            assertEquals(5, value(metrics, "plan_advisor_review_step_seconds_count{step=\"word\"}"));
            assertEquals(0, value(metrics, "plan_advisor_requests_waiting"));
            assertEquals(0, value(metrics, "plan_advisor_requests_turned_away"));
            assertEquals(0, value(metrics, "plan_advisor_store_failures_total"));
            assertTrue(metrics.stream()
                    .anyMatch(line -> line.startsWith("plan_advisor_rulebook_info{") && line.contains("version=\"")));
            assertTrue(metrics.stream().anyMatch(line -> line.startsWith("jvm_memory_used_bytes{")));
        }
    }

    private static String requests(String route, int status) {
        return "plan_advisor_requests_seconds_count{route=\"" + route + "\",status=\"" + status + "\"}";
    }

    @Test
    void neverTellsAWordOfAPlan() {
        try (RunningService service = RunningService.open(folder, new Furnishing().settings())) {
            byte[] plan = RunningService.plan("company: {name: " + MARKER + "}\nmission: " + MARKER + "\n");
            service.post(
                    RunningService.REVIEWS + "?plan=" + MARKER + "&file=" + MARKER + ".yaml",
                    plan,
                    "Idempotency-Key",
                    MARKER,
                    "X-Request-Id",
                    MARKER);
            service.submit(RunningService.plan(MARKER + ": x\n"));
            service.get("/api/v1/plans/" + MARKER);
            service.get("/api/v1/plans/" + MARKER + "/reviews");
            service.get("/" + MARKER + "?" + MARKER + "=" + MARKER);
            service.send(MARKER.toUpperCase(), "/" + MARKER, new byte[0]);
            String metrics = String.join("\n", service.metrics()).toLowerCase();
            assertTrue(metrics.contains("route=\"readplan\""), metrics);
            assertTrue(!metrics.contains(MARKER), metrics);
        }
    }
}
