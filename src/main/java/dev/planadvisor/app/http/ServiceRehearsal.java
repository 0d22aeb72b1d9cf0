package dev.planadvisor.app.http;

import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.store.Location;
import dev.planadvisor.store.PlanStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs a service once while the product is built, so that the class-data archive holds what it loads. Its last argument
 * is a folder of plans.
 */
public final class ServiceRehearsal {
    private ServiceRehearsal() {}

    /** Rehearses; fails where the service could not do its work. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path plans = Path.of(arguments[arguments.length - 1]);
        Path data = Files.createTempDirectory("rehearsal");
        Settings settings = Settings.DEFAULT.rehearsing();
        try (PlanStore store = PlanStore.open(Location.folder(data));
                Service service = Service.start(
                        settings,
                        CompiledRulebook.load(ServiceRehearsal.class.getClassLoader()),
                        Optional.of(store),
                        Optional.empty(),
                        language -> new byte[0],
                        Clock.systemUTC())) {
            HttpClient client = HttpClient.newHttpClient();
            for (Path plan : files(plans)) {
                URI reviews = URI.create(service.address() + Routes.API + "/reviews?lang=pl&minScore=50");
                ask(
                        client,
                        HttpRequest.newBuilder(reviews)
                                .header("Content-Type", "application/yaml")
                                .POST(HttpRequest.BodyPublishers.ofFile(plan)));
            }
            for (String path : List.of("/livez", "/readyz", "/metrics", Routes.API + "/plans", Routes.API + "/rules")) {
                ask(client, HttpRequest.newBuilder(URI.create(service.address() + path)));
            }
        } finally {
            for (Path file : files(data)) {
                Files.delete(file);
            }
            Files.delete(data);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static void ask(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
    }
}
