package dev.planadvisor.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process of its own that saves one submission after the other, and prints what each came to once it is kept: {@code
 * saved ID}. While the store is unavailable it prints {@code unavailable SENTENCE} and waits for a line.
 */
final class SavingProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private SavingProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts one.
     *
     * @param prefix of the command, such as a shell that sets limits; ends in {@code "$@"} or the like
     */
    static SavingProcess start(Path data, Path temporary, int threads, String... prefix) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(prefix),
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-Djava.io.tmpdir=" + temporary,
                                "-classpath",
                                System.getProperty("java.class.path"),
                                SavingProcess.class.getName(),
                                data.toString(),
                                Integer.toString(threads)))
                .toList();
        return new SavingProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The next line that it prints; empty when it has ended. */
    Optional<String> next() throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    void goOn() throws IOException {
        process.outputWriter().write("go on\n");
        process.outputWriter().flush();
    }

    long id() {
        return process.pid();
    }

    /** {@code kill -9}, and waits for the end; what it had printed can still be read. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still alive");
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        lines.close();
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PlanStore store = PlanStore.open(Location.folder(Path.of(arguments[0])));
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            String plan = "plan-" + i;
            new Thread(() -> saveForEver(store, plan, in, out)).start();
        }
    }

    private static void saveForEver(PlanStore store, String plan, BufferedReader in, PrintStream out) {
        for (int count = 0; ; count++) {
            String text = plan + " changes " + count + "\n" + "a line of a plan\n".repeat(200);
            try {
                out.println("saved "
                        + store.save(Submissions.of("north", plan, text)).reviewId());
            } catch (StoreUnavailable failure) {
                out.println("unavailable " + failure.getMessage());
                await(in);
            }
        }
    }

    private static void await(BufferedReader in) {
        try {
            in.readLine();
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
