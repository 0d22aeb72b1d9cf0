package dev.planadvisor.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as its users run it: a process of the packaged launcher. */
final class ServiceProcess implements AutoCloseable {
    static final Path LAUNCHER = Path.of("target/dist/plan-advisor").toAbsolutePath();

    private static final Pattern LISTENING = Pattern.compile("plan-advisor: listening on (http://[^,]+), .*");
    private static final int LONGEST_END_SECONDS = 20;

    final Client client;
    private final Process process;
    private final Path log;

    private ServiceProcess(Process process, Path log, Client client) {
        this.process = process;
        this.log = log;
        this.client = client;
    }

    /** Starts a service on a free port; it answers when this returns. */
    static ServiceProcess start(Path data, String... options) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(LAUNCHER.toString(), "serve", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(options));
        return start(command);
    }

    /** Starts a service whose files may have that many blocks of 512 bytes. */
    static ServiceProcess startWithLittleRoom(Path data, int blocks) throws IOException {
        return start(List.of(
                "sh",
                "-c",
                "ulimit -f " + blocks + " && exec \"$0\" serve --port 0 --data \"$1\"",
                LAUNCHER.toString(),
                data.toString()));
    }

    /** Starts the one jar that holds everything. */
    static ServiceProcess startOneJar(Path data) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = Path.of("target/plan-advisor.jar").toAbsolutePath().toString();
        return start(List.of(java, "-jar", jar, "serve", "--port", "0", "--data", data.toString()));
    }

    private static ServiceProcess start(List<String> command) throws IOException {
        // A file, since a pipe would end with the request to stop.
        Path log = Files.createTempFile("plan-advisor-service", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PLAN_ADVISOR_"));
        Process process = builder.start();
        Awaiting.that(() -> address(log).isPresent() || !process.isAlive());
        String address = address(log).orElseThrow(() -> new AssertionError(String.join("\n", lines(log))));
        // Where it listens on every address, it is asked on this machine's own.
        return new ServiceProcess(process, log, new Client(address.replace("0.0.0.0", "127.0.0.1")));
    }

    private static Optional<String> address(Path log) {
        return lines(log).stream()
                .map(LISTENING::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static List<String> lines(Path log) {
        try {
            String text = Files.readString(log);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Wire wire() throws IOException {
        return Wire.to(client.port());
    }

    /** What it has told on stderr so far. */
    List<String> lines() {
        return lines(log);
    }

    /** Asks it to stop. */
    void terminate() {
        process.destroy();
    }

    /** Ends it as when the machine fails. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Waits for its end. */
    int exitCode() {
        try {
            if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("still runs after " + LONGEST_END_SECONDS + " s");
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Runs a command of the launcher to its end. */
    static String run(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PLAN_ADVISOR_"));
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new AssertionError(
                        String.join(" ", command) + " ended with " + code + ": " + Files.readString(err));
            }
            return Files.readString(out);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            kill();
        }
        Files.delete(log);
    }
}
