package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that shows the API, in a browser. */
class DocsPageIT {
    private static final Pattern SHOWN = Pattern.compile("id=\"operations-(?!tag-)[a-z]+-([A-Za-z]+)\"");
    private static final Pattern OUTSIDE = Pattern.compile("(?:src|href)=\"(?:https?:)?//(?!127\\.0\\.0\\.1)[^\"]*\"");

    @TempDir
    Path folder;

    @Test
    void showsEveryOperationAndAsksNobodyElse() throws IOException {
        try (ServiceProcess service = ServiceProcess.start(folder.resolve("data"))) {
            Browser.Page page = Browser.open(folder, "http://127.0.0.1:" + service.client.port() + "/api/docs");

            assertEquals(
                    operations(service),
                    new TreeSet<>(SHOWN.matcher(page.html())
                            .results()
                            .map(found -> found.group(1))
                            .toList()));
            assertEquals(List.of(), page.complaints());
            assertEquals(
                    List.of(),
                    OUTSIDE.matcher(page.html())
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }
    }

    private static TreeSet<String> operations(ServiceProcess service) throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(service.client.get("/api/openapi.json").text())
                .get("paths");
        TreeSet<String> operations = new TreeSet<>();
        for (JsonNode path : paths) {
            for (Iterator<JsonNode> methods = path.elements(); methods.hasNext(); ) {
                operations.add(methods.next().get("operationId").asText());
            }
        }
        assertTrue(operations.contains("review"));
        return operations;
    }
}
