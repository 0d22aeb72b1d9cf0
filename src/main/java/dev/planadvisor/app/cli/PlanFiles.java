package dev.planadvisor.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The documents that arguments name: files as they are, and in folders and patterns every YAML or JSON file, which is a plan
 * only if it says {@code sales-plan/}.
 *
 * @param entries in the order of the arguments, those of a folder by name
 * @param missing arguments that name nothing
 */
record PlanFiles(List<Entry> entries, List<String> missing) {
    private static final byte[] MARK = "sales-plan/".getBytes(StandardCharsets.US_ASCII);

    /**
     * A file to read.
     *
     * @param path {@code -} is stdin
     * @param named whether an argument names this very file, so that it is meant to be a plan
     */
    record Entry(String path, boolean named) {}

    static PlanFiles of(List<String> arguments) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (String argument : arguments) {
            Path path = path(argument);
            if (argument.equals("-") || (path != null && Files.exists(path) && !Files.isDirectory(path))) {
                String name = argument.equals("-") ? argument : name(path);
                entries.put(name, new Entry(name, true));
            } else if (path != null && Files.isDirectory(path)) {
                add(walk(path, file -> true), entries);
            } else if (argument.matches(".*[*?\\[{].*")) {
                Set<Path> found = matching(argument);
                add(found, entries);
                if (found.isEmpty()) {
                    missing.add(argument);
                }
            } else {
                missing.add(argument);
            }
        }
        return new PlanFiles(List.copyOf(entries.values()), missing);
    }

    private static void add(Set<Path> files, Map<String, Entry> entries) {
        files.forEach(file -> entries.putIfAbsent(name(file), new Entry(name(file), false)));
    }

    /** Whether a file's beginning says that it is a plan. */
    static boolean isPlan(byte[] bytes) {
        for (int i = 0; i + MARK.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + MARK.length, MARK, 0, MARK.length)) {
                return true;
            }
        }
        return false;
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException pattern) {
            return null;
        }
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static Set<Path> matching(String pattern) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        int fixed = pattern.replaceFirst("[*?\\[{].*", "").lastIndexOf('/');
        Path top = fixed < 0 ? Path.of("") : Path.of(fixed == 0 ? "/" : pattern.substring(0, fixed));
        return Files.isDirectory(top) ? walk(top, matcher::matches) : Set.of();
    }

    private static Set<Path> walk(Path top, PathMatcher matcher) throws IOException {
        Set<Path> files = new TreeSet<>();
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden =
                        !folder.equals(top) && folder.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (attributes.isRegularFile() && name.matches("[^.].*\\.(yaml|yml|json)") && matcher.matches(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                throw failure;
            }
        });
        return files;
    }
}
