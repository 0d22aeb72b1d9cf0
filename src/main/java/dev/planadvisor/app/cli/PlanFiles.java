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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The documents that arguments name: files as they are, and in folders and patterns those that say {@code sales-plan/}.
 *
 * @param paths in the order of the arguments, those of a folder by name; {@code -} is stdin
 * @param others how many files of folders and patterns are YAML or JSON and no plans
 * @param missing arguments that name nothing
 */
record PlanFiles(List<String> paths, int others, List<String> missing) {
    private static final byte[] MARK = "sales-plan/".getBytes(StandardCharsets.US_ASCII);

    static PlanFiles of(List<String> arguments) throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        int others = 0;
        for (String argument : arguments) {
            if (argument.equals("-")) {
                paths.add(argument);
                continue;
            }
            Path path = path(argument);
            if (path != null && Files.isDirectory(path)) {
                others += add(walk(path, file -> true), paths);
            } else if (path != null && Files.exists(path)) {
                paths.add(name(path));
            } else if (argument.matches(".*[*?\\[{].*")) {
                int before = paths.size();
                others += add(matching(argument), paths);
                if (paths.size() == before) {
                    missing.add(argument);
                }
            } else {
                missing.add(argument);
            }
        }
        return new PlanFiles(List.copyOf(paths), others, missing);
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException pattern) {
            return null;
        }
    }

    /** Adds those files that are plans; says how many are not. */
    private static int add(Set<Path> files, Set<String> paths) throws IOException {
        int others = 0;
        for (Path file : files) {
            if (isPlan(file)) {
                paths.add(name(file));
            } else {
                others++;
            }
        }
        return others;
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

    private static boolean isPlan(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(1 << 16);
            for (int i = 0; i + MARK.length <= bytes.length; i++) {
                int matched = 0;
                while (matched < MARK.length && bytes[i + matched] == MARK[matched]) {
                    matched++;
                }
                if (matched == MARK.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
