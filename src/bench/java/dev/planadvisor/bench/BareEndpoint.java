package dev.planadvisor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.nio.charset.StandardCharsets;

/** The least that an endpoint can do with a plan: parse the body, answer a constant. Prints its port. */
public final class BareEndpoint {
    private static final byte[] CONSTANT = "{\"score\": 75.0}\n".getBytes(StandardCharsets.UTF_8);

    private BareEndpoint() {}

    /** Runs until it is stopped. */
    public static void main(String[] arguments) {
        ObjectMapper mapper = new ObjectMapper();
        Javalin bare = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = 2 * 1024 * 1024;
            config.routes.post("/reviews", context -> {
                JsonNode plan = mapper.readTree(context.bodyAsBytes());
                if (!plan.has("format")) {
                    context.status(422);
                }
                context.contentType("application/json").result(CONSTANT);
            });
        });
        bare.start("127.0.0.1", 0);
        System.out.println(bare.port());
    }
}
