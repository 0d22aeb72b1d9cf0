package dev.planadvisor.app.cli;

import dev.planadvisor.Product;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.rulebook.RulebookFolder;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Compiles a user's folder of rules, once, in a process of its own, and keeps the classes.
 *
 * <p>What it keeps is code, so it lies in a folder that only its owner can write. The key is the content of the folder,
 * the program's version and the facts that rules were compiled against.
 */
final class RuleCache {
    private static final long SECONDS_TO_COMPILE = 30;

    private final Path folder;

    private RuleCache(Path folder) {
        this.folder = folder;
    }

    /** The cache under {@code PLAN_ADVISOR_CACHE}, else {@code XDG_CACHE_HOME}, else the user's home. */
    static RuleCache of(Map<String, String> environment) {
        String own = environment.getOrDefault("PLAN_ADVISOR_CACHE", "");
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!own.isEmpty()) {
            return new RuleCache(Path.of(own));
        }
        return new RuleCache((cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache))
                .resolve(Product.NAME));
    }

    /** The compiled rules of a folder, compiled now if they never were. */
    CompiledRulebook load(Path rules, PrintWriter messages) throws IOException {
        if (!Files.isDirectory(rules)) {
            throw new Trouble(rules + ": is no folder of rules.");
        }
        openFolder();
        Path compiled = folder.resolve(key(rules));
        if (!Files.isDirectory(compiled)) {
            compile(rules, compiled, messages);
        }
        return CompiledRulebook.load(new RuleClasses(compiled));
    }

    private void openFolder() throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            if (posix) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        }
        if (posix) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
            if (permissions.contains(PosixFilePermission.GROUP_WRITE)
                    || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
                throw new Trouble(folder + ": others may write to this cache of compiled rules, so it is not used. Run"
                        + " chmod 700 on it, or name another in PLAN_ADVISOR_CACHE.");
            }
        }
    }

    private static String key(Path rules) throws IOException {
        try (var model = RuleCache.class.getClassLoader().getResourceAsStream("rulebook/fact-model.sha256")) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(RulebookFolder.hash(rules).getBytes(StandardCharsets.US_ASCII));
            digest.update(Product.NAME_AND_VERSION.getBytes(StandardCharsets.UTF_8));
            digest.update(model.readAllBytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void compile(Path rules, Path compiled, PrintWriter messages) throws IOException {
        Path half = Files.createTempDirectory(folder, "compiling");
        messages.println("plan-advisor: compiling the rules of " + rules + " (once).");
        Process compiler = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-classpath",
                        compilerPath(),
                        CompileRules.class.getName(),
                        rules.toString(),
                        half.toString())
                .redirectErrorStream(true)
                .redirectOutput(half.resolve("messages").toFile())
                .start();
        try {
            if (!compiler.waitFor(SECONDS_TO_COMPILE, TimeUnit.SECONDS)) {
                compiler.destroyForcibly();
                throw new Trouble(rules + ": compiling these rules took over " + SECONDS_TO_COMPILE + " s.");
            }
        } catch (InterruptedException stopped) {
            compiler.destroyForcibly();
            throw new Trouble("stopped while compiling " + rules + ".");
        }
        if (compiler.exitValue() != 0) {
            String offences = Files.readString(half.resolve("messages"))
                    .lines()
                    .map(line -> rules + "/" + line)
                    .collect(java.util.stream.Collectors.joining("\n"));
            throw new Trouble("the rules of " + rules + " are not in order:\n" + offences);
        }
        try {
            Files.move(half, compiled, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException | DirectoryNotEmptyException raced) {
            if (!Files.isDirectory(compiled)) {
                throw raced;
            }
        }
    }

    /** The class path of this process, and the jars that only the compiler needs. */
    private static String compilerPath() {
        String home = System.getProperty("plan-advisor.home", "");
        String path = System.getProperty("java.class.path");
        return home.isEmpty() ? path : path + File.pathSeparator + Path.of(home, "compiler", "*");
    }

    /** Sees the compiled rules of one folder before those that ship with the product. */
    private static final class RuleClasses extends URLClassLoader {
        RuleClasses(Path folder) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, RuleCache.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("advisor.rules.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }

        @Override
        public URL getResource(String name) {
            URL mine = findResource(name);
            return mine != null ? mine : super.getResource(name);
        }
    }
}
