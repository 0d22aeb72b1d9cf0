package dev.planadvisor.app.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's Chromium, without a window, that reaches this machine and nothing else. */
final class Browser {
    private static final String PROGRAM = "chromium";
    private static final int LONGEST_SECONDS = 60;

    private Browser() {}

    /**
     * A page as a user sees it once its scripts have run.
     *
     * @param html the page's elements
     * @param complaints what the browser said on its console: errors of scripts, and what the page's policy forbade
     */
    record Page(String html, List<String> complaints) {}

    /** Opens a page. */
    static Page open(Path folder, String address) throws IOException {
        Path html = folder.resolve("page.html");
        Path log = folder.resolve("browser.log");
        Process process = new ProcessBuilder(
                        PROGRAM,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                        "--enable-logging=stderr",
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        address)
                .redirectOutput(html.toFile())
                .redirectError(log.toFile())
                .start();
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the browser does not end: " + Files.readString(log));
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        if (process.exitValue() != 0) {
            throw new AssertionError("the browser failed: " + Files.readString(log));
        }
        // The log is of all languages of the system's libraries.
        List<String> complaints = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.contains("CONSOLE"))
                .toList();
        return new Page(Files.readString(html), complaints);
    }
}
