package dev.planadvisor.document;

import dev.planadvisor.plan.CalendarSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days, months, quarters and years, and guesses what an author meant by another way of writing one. */
final class Days {
    private static final Pattern SPAN =
            Pattern.compile("((?:19|2\\d)\\d\\d)(?:-(?:(\\d\\d)(?:-(\\d\\d))?|[Qq]([1-4])))?");
    private static final Pattern QUARTER =
            Pattern.compile("(?:[QqKk]\\s*([1-4])|(IV|I{1,3}|[1-4])\\s*kw\\w*\\.?)[\\s/.-]*((?:19|2\\d)\\d\\d)"
                    + "|((?:19|2\\d)\\d\\d)[\\s/.-]*[QqKk]([1-4])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:19|2\\d)\\d\\d)[-/. ](\\d\\d?)[-/. ](\\d\\d?)(?:[T ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d\\d?)[-/. ](\\d\\d?)[-/. ]((?:19|2\\d)\\d\\d)(?: ?r\\.?)?");
    private static final Pattern MONTH =
            Pattern.compile("(\\d\\d?)[-/. ]((?:19|2\\d)\\d\\d)|((?:19|2\\d)\\d\\d)[-/. ](\\d\\d?)");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int LONGEST = 40;

    private Days() {}

    /** The days that {@code 2027-03-15}, {@code 2027-03}, {@code 2027-Q1} or {@code 2027} stand for. */
    static Optional<CalendarSpan> span(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(3) != null) {
                LocalDate day =
                        LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
                return Optional.of(new CalendarSpan(day, day));
            }
            if (matcher.group(2) != null) {
                return Optional.of(months(year, Integer.parseInt(matcher.group(2)), 1));
            }
            if (matcher.group(4) != null) {
                return Optional.of(months(year, 3 * Integer.parseInt(matcher.group(4)) - 2, 3));
            }
            return Optional.of(months(year, 1, 12));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static CalendarSpan months(int year, int first, int count) {
        YearMonth month = YearMonth.of(year, first);
        return new CalendarSpan(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
    }

    /** What the author may have meant, as this format writes it: one, two where it is ambiguous, or none. */
    static List<String> meant(String written) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> meant = new ArrayList<>();
        Matcher quarter = QUARTER.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher yearLast = YEAR_LAST.matcher(text);
        Matcher month = MONTH.matcher(text);
        if (quarter.matches()) {
            String number = quarter.group(1) != null
                    ? quarter.group(1)
                    : quarter.group(2) != null ? quarter.group(2) : quarter.group(5);
            int roman = ROMAN.indexOf(number);
            String year = quarter.group(3) != null ? quarter.group(3) : quarter.group(4);
            meant.add(year + "-Q" + (roman >= 0 ? roman + 1 : number));
        } else if (yearFirst.matches()) {
            add(meant, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            LastDay.of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                    .ifPresent(meant::add);
        } else if (yearLast.matches()) {
            add(meant, yearLast.group(3), yearLast.group(2), yearLast.group(1));
            if (!text.contains(".")) {
                add(meant, yearLast.group(3), yearLast.group(1), yearLast.group(2));
            }
            LastDay.of(yearLast.group(3), yearLast.group(2), yearLast.group(1)).ifPresent(meant::add);
        } else if (month.matches()) {
            String year = month.group(2) != null ? month.group(2) : month.group(3);
            String number = month.group(1) != null ? month.group(1) : month.group(4);
            int value = Integer.parseInt(number);
            if (value >= 1 && value <= 12) {
                meant.add(year + "-" + twoDigits(number));
            }
        }
        return meant.stream().distinct().toList();
    }

    private static void add(List<String> meant, String year, String month, String day) {
        String iso = year + "-" + twoDigits(month) + "-" + twoDigits(day);
        if (span(iso).isPresent()) {
            meant.add(iso);
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** The last day of a month for a day that the month does not have, such as 30 February. */
    private static final class LastDay {
        private LastDay() {}

        static Optional<String> of(String year, String month, String day) {
            int number = Integer.parseInt(month);
            int wanted = Integer.parseInt(day);
            if (number < 1 || number > 12 || wanted > 31) {
                return Optional.empty();
            }
            LocalDate last = YearMonth.of(Integer.parseInt(year), number).atEndOfMonth();
            return wanted > last.getDayOfMonth() ? Optional.of(last.toString()) : Optional.empty();
        }
    }
}
