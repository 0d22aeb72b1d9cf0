package dev.planadvisor.app.http;

import dev.planadvisor.document.Visible;
import dev.planadvisor.plan.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The parameters of a request. What is wrong with any of them is gathered and told at once by {@link #check}. */
final class Query {
    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int LONGEST_NAME = 200;
    private static final Pattern PLAN_ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private final Map<String, List<String>> given;
    private final Language language;
    private final List<Problem.Fault> faults = new ArrayList<>();

    /**
     * Reads what was given.
     *
     * @param taken the parameters that the route takes; another one is a fault
     * @param language in which faults are told
     */
    Query(Map<String, List<String>> given, List<Parameter> taken, Language language) {
        this.given = given;
        this.language = language;
        List<String> known = taken.stream().map(Parameter::word).toList();
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            if (!known.contains(parameter.getKey())) {
                fault(
                        parameter.getKey(),
                        "unknown",
                        Map.of("known", known.isEmpty() ? "none" : String.join(", ", known)));
            } else if (parameter.getValue().size() > 1) {
                fault(parameter.getKey(), "repeated", Map.of());
            }
        }
    }

    Optional<Language> language() {
        return value(
                Parameter.LANG,
                "lang",
                text -> Arrays.stream(Language.values())
                        .filter(language -> language.tag().equals(text))
                        .findFirst());
    }

    Optional<LocalDate> day() {
        return value(Parameter.AS_OF, "day", text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        });
    }

    Optional<BigDecimal> minScore() {
        return value(Parameter.MIN_SCORE, "score", text -> {
            if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,3})?")) {
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(text)).filter(score -> score.compareTo(BigDecimal.valueOf(100)) <= 0);
        });
    }

    boolean dryRun() {
        return value(Parameter.DRY_RUN, "flag", text -> switch (text) {
                    case "true", "" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.<Boolean>empty();
                })
                .orElse(false);
    }

    Optional<String> plan() {
        return value(
                Parameter.PLAN,
                "plan",
                text -> Optional.of(text).filter(id -> PLAN_ID.matcher(id).matches()));
    }

    Optional<String> file() {
        return value(
                Parameter.FILE,
                "file",
                text -> Optional.of(text).filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME));
    }

    int limit() {
        return number(Parameter.LIMIT).orElse(USUAL);
    }

    Optional<String> after() {
        return value(Parameter.AFTER, "after", text -> Optional.of(text).filter(cursor -> !cursor.isEmpty()));
    }

    Optional<Integer> revision(Parameter parameter) {
        return value(
                parameter,
                "revision",
                text -> text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    }

    /** Ends the request with everything that is wrong with its parameters. */
    void check() {
        if (!faults.isEmpty()) {
            throw new Refusal(ProblemKind.BAD_PARAMETER, Map.of("count", faults.size()), faults);
        }
    }

    private Optional<Integer> number(Parameter parameter) {
        return value(
                parameter,
                "limit",
                text -> text.matches("[0-9]{1,3}")
                        ? Optional.of(Integer.valueOf(text)).filter(number -> number >= 1 && number <= MOST)
                        : Optional.empty());
    }

    private <T> Optional<T> value(Parameter parameter, String expected, Function<String, Optional<T>> reading) {
        List<String> texts = given.getOrDefault(parameter.word(), List.of());
        if (texts.size() != 1) {
            return Optional.empty();
        }
        Optional<T> value = reading.apply(texts.get(0));
        if (value.isEmpty()) {
            fault(parameter.word(), expected, Map.of("value", Visible.of(texts.get(0))));
        }
        return value;
    }

    private void fault(String parameter, String what, Map<String, Object> values) {
        String name = Visible.of(parameter);
        Map<String, Object> all = new java.util.TreeMap<>(values);
        all.put("name", name);
        faults.add(Problem.Fault.ofParameter(name, Texts.sentence(language, "parameter." + what, all)));
    }
}
