package dev.planadvisor.app.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The description of the API, and a page that shows it; the page asks nothing of other servers. */
final class DocsRoutes {
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/";
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript; charset=utf-8",
            "favicon-32x32.png", "image/png"));

    private DocsRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get("/api/openapi.json", "readDescription")
                        .unchanging()
                        .does("This description: OpenAPI 3.1.")
                        .gives(200, "The description.", List.of("application/json"), "")
                        .by(ask -> Answer.of("application/json", resource("openapi.json"))),
                Route.get("/api/docs", "readDocs")
                        .unchanging()
                        .does("A page that shows this description.")
                        .gives(200, "The page.", List.of("text/html; charset=utf-8"), "")
                        .by(ask -> Answer.of("text/html; charset=utf-8", resource("docs.html"))
                                .with("Content-Security-Policy", PAGE_POLICY)),
                Route.get("/api/docs/{file}", "readDocsFile")
                        .unchanging()
                        .does("A file of that page.")
                        .gives(200, "The file.", List.of("text/css", "text/javascript", "image/png"), "")
                        .refuses(ProblemKind.NOT_FOUND)
                        .by(DocsRoutes::file));
    }

    private static Answer file(Ask ask) {
        String name = ask.path().get("file");
        if (name.equals("start.js")) {
            return Answer.of("text/javascript; charset=utf-8", resource("docs.js"));
        }
        if (!FILES.containsKey(name)) {
            throw ReviewRoutes.missing("file", name);
        }
        return Answer.of(FILES.get(name), resource("/" + WEBJAR + version() + "/" + name));
    }

    private static String version() {
        try (InputStream in =
                DocsRoutes.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = DocsRoutes.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
