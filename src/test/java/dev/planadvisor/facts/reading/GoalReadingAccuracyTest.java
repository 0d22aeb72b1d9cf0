package dev.planadvisor.facts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How well goals are read, told in docs/goal-reading.md; run with {@code -Drerecord=true} to write it anew. */
class GoalReadingAccuracyTest {
    private static final Path PAGE = Path.of("docs", "goal-reading.md");
    private static final List<String> FILES = List.of("seen.csv", "unseen.csv", "fresh.csv");

    @Test
    void readsEachFieldOfAtLeast95InAHundredStatements() {
        List<String> below = new ArrayList<>();
        for (String file : List.of("seen.csv", "unseen.csv")) {
            List<Statement> statements = Statement.in(file);
            right(statements).forEach((field, count) -> {
                if (count * 100 < statements.size() * 95) {
                    below.add(file + " " + field + " " + count + " of " + statements.size());
                }
            });
        }
        assertEquals(List.of(), below);
    }

    @Test
    void neverReadsAWrongDeadline() {
        List<String> wrong = new ArrayList<>();
        for (String file : FILES) {
            for (Statement statement : Statement.in(file)) {
                String read = statement.read().get("deadline");
                boolean dated = !read.equals("-") && !read.equals("?");
                if (dated && !read.equals(statement.expected().get("deadline"))) {
                    wrong.add(statement.text() + " → " + read);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void tellsItsAccuracyInTheDocumentation() throws IOException {
        String page = page();
        if (Boolean.getBoolean("rerecord")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertTrue(Files.exists(PAGE), "run with -Drerecord=true to write " + PAGE);
        assertEquals(Files.readString(PAGE), page, "run with -Drerecord=true and read the difference");
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("""
                # How well goals are read

                Written by `GoalReadingAccuracyTest` from the statements in `src/test/resources/goal-reading/`; do not edit.

                Goal statements in English and Polish, our own wording after the patterns of public examples of good and bad goals:

                - **seen**: at hand while the reader was written;
                - **unseen**: written before the reader, put aside, and run against it when it was finished. One hand wrote both sets and
                  the reader, and their patterns are alike; so these figures flatter the reader;
                - **fresh**: written when the reader was finished, on purpose with other constructions than the first two sets. Its first
                  run is the fairest measure of what the reader does with a stranger's goal.

                A row counts as right where every value of the field agrees with what a person would read: the date to the day, the figure
                with sign, unit and flow.

                """);
        page.append(
                "| field | seen, now | unseen, first run | unseen, now | fresh, first run | fresh, now |\n|---|--:|--:|--:|--:|--:|\n");
        Map<String, Integer> seen = right(Statement.in("seen.csv"));
        Map<String, Integer> unseen = right(Statement.in("unseen.csv"));
        Map<String, Integer> fresh = right(Statement.in("fresh.csv"));
        int seenSize = Statement.in("seen.csv").size();
        int unseenSize = Statement.in("unseen.csv").size();
        int freshSize = Statement.in("fresh.csv").size();
        for (String field : Statement.FIELDS) {
            page.append("| ").append(field);
            page.append(" | ").append(share(seen.get(field), seenSize));
            page.append(" | ").append(firstRun("first-run.csv", field));
            page.append(" | ").append(share(unseen.get(field), unseenSize));
            page.append(" | ").append(firstRun("first-run-fresh.csv", field));
            page.append(" | ").append(share(fresh.get(field), freshSize)).append(" |\n");
        }
        page.append("\n## Read otherwise than expected\n\n");
        int before = page.length();
        for (String file : FILES) {
            for (Statement statement : Statement.in(file)) {
                statement.read().forEach((field, read) -> {
                    String expected = statement.expected().get(field);
                    if (!read.equals(expected)) {
                        page.append("- ").append(statement.text()).append(": ").append(field);
                        page.append(" `")
                                .append(read)
                                .append("`, expected `")
                                .append(expected)
                                .append("`\n");
                    }
                });
            }
        }
        if (page.length() == before) {
            page.append("None.\n");
        }
        page.append("""

                ## What is not read

                Unsure is unsure: the reader then says nothing, or only that a day is set.

                - A quarter, half or 'end of the year' in a plan without a period, or where fiscal and calendar year allow two days: a
                  deadline is named, and no date is given. So are 'this quarter', 'next year', 'before September', and 03/04/2027.
                - A percentage beside revenue that is neither a change nor a share ('revenue 20 %'); a bare number behind 'to' that counts
                  something unknown ('grow sales to 3 new regions').
                - Figures of the means ('… by winning 30 customers', '… dzięki 3 handlowcom') and of what is not the aim ('our 3 reps').
                - Days that are a standard of service ('paid within 30 days of delivery').
                - Two deadlines for two aims: a day is set, yet not which one.
                - Shares of things ('80 % of invoices paid'), ratios ('1 in 5'), and baselines in brackets ('2026: €2.1 million').
                """);
        return page.toString();
    }

    private static Map<String, Integer> right(List<Statement> statements) {
        Map<String, Integer> right = new LinkedHashMap<>();
        Statement.FIELDS.forEach(field -> right.put(field, 0));
        for (Statement statement : statements) {
            statement.read().forEach((field, read) -> {
                if (read.equals(statement.expected().get(field))) {
                    right.merge(field, 1, Integer::sum);
                }
            });
        }
        return right;
    }

    private static String firstRun(String file, String field) throws IOException {
        for (String line : Files.readAllLines(
                Path.of("src", "test", "resources", "goal-reading").resolve(file))) {
            String[] cells = line.split(",");
            if (cells[0].equals(field)) {
                return share(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
            }
        }
        throw new IllegalArgumentException(file + " " + field);
    }

    private static String share(int right, int size) {
        BigDecimal percent = BigDecimal.valueOf(100L * right).divide(BigDecimal.valueOf(size), 1, RoundingMode.HALF_UP);
        return percent + " % (" + right + " of " + size + ")";
    }
}
