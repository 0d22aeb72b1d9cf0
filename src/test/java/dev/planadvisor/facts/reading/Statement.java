package dev.planadvisor.facts.reading;

import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A goal statement with what should be read from it, by field, and what is. */
record Statement(Language language, String calendar, Map<String, String> expected, String text) {
    static final List<String> FIELDS =
            List.of("specific", "measurable", "time-bound", "metric", "baseline", "target", "deadline");

    static List<Statement> in(String file) {
        try {
            return Files.readAllLines(Path.of("src", "test", "resources", "goal-reading", file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Statement::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Statement of(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 2 + FIELDS.size() + 1) {
            throw new IllegalArgumentException(line);
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (int field = 0; field < FIELDS.size(); field++) {
            expected.put(FIELDS.get(field), cells[2 + field]);
        }
        return new Statement(
                Language.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1], expected, cells[cells.length - 1]);
    }

    Map<String, String> read() {
        GoalReading reading = ShippedWords.READER.read(text, language, fiscalCalendar(calendar));
        Map<String, String> read = new LinkedHashMap<>();
        read.put("specific", reading.specific() ? "y" : "n");
        read.put("measurable", reading.measurable() ? "y" : "n");
        read.put("time-bound", reading.timeBound() ? "y" : "n");
        String metrics = reading.metrics().stream().map(GoalMetric::name).collect(Collectors.joining("+"));
        read.put("metric", metrics.isEmpty() ? "-" : metrics);
        read.put("baseline", reading.baseline().map(Statement::figure).orElse("-"));
        read.put("target", target(reading));
        read.put("deadline", reading.deadline().map(LocalDate::toString).orElse(reading.timeBound() ? "?" : "-"));
        return read;
    }

    private static String target(GoalReading reading) {
        String per = reading.per()
                .map(which -> "/" + which.name().toLowerCase(Locale.ROOT))
                .orElse("");
        Optional<String> target = reading.target().map(figure -> "=" + figure(figure));
        Optional<String> change = reading.change().map(Statement::change);
        Optional<String> range = reading.range()
                .map(span -> (span.relative() ? "+" : "=") + span.low().toPlainString() + ".."
                        + span.high().toPlainString() + " " + unit(span.unit()));
        return target.or(() -> change).or(() -> range).map(what -> what + per).orElse("-");
    }

    private static String change(Change change) {
        String sign = change.amount().signum() > 0 ? "+" : "";
        String amount = sign + change.amount().toPlainString();
        return switch (change.kind()) {
            case PERCENT -> amount + "%";
            case POINTS -> amount + "pp";
            case ABSOLUTE -> amount + " " + unit(change.unit());
        };
    }

    private static String figure(Figure figure) {
        return figure.value().toPlainString() + " " + unit(figure.unit());
    }

    private static String unit(String unit) {
        return unit.isEmpty() ? "plan" : unit;
    }

    static FiscalCalendar fiscalCalendar(String name) {
        return switch (name) {
            case "Y27" -> calendar("2027-01-01", "2027-12-31", "2026-11-24");
            case "F27" -> calendar("2027-04-01", "2028-03-31", "2027-04-15");
            case "B27" -> calendar("2027-02-01", "2028-01-31", "2026-12-15");
            case "H27" -> calendar("2027-07-01", "2027-12-31", "2027-06-20");
            case "none" -> new FiscalCalendar(Optional.empty(), Optional.empty(), LocalDate.parse("2026-11-24"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static FiscalCalendar calendar(String start, String end, String asOf) {
        return new FiscalCalendar(
                Optional.of(LocalDate.parse(start)), Optional.of(LocalDate.parse(end)), LocalDate.parse(asOf));
    }
}
