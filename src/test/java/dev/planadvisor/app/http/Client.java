package dev.planadvisor.app.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Asks a service.
 *
 * @param address as in {@code http://127.0.0.1:8080}
 */
record Client(String address) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Reply get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    Reply post(String path, byte[] body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Asks; headers come as name, value, name, value. */
    Reply send(String method, String path, byte[] body, String... headers) {
        try {
            return trySend(method, path, body, headers);
        } catch (IOException failure) {
            throw new AssertionError(method + " " + path, failure);
        }
    }

    /** The same where the service may go away meanwhile. */
    Reply trySend(String method, String path, byte[] body, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body.length == 0 && !method.equals("POST")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers().map(), response.body());
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    int port() {
        return URI.create(address).getPort();
    }
}
