package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.reading.Sentence.Lead;
import dev.planadvisor.facts.reading.Vocabulary.Match;
import dev.planadvisor.plan.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the days that a statement sets. A day counts as the deadline by the words before it: 'by', 'until', 'in' make
 * one, 'from', 'than', 'against' do not.
 */
final class DueDates {
    private static final Set<String> DECIDING =
            Set.of("until", "before", "in", "from", "compare", "between", "after", "for", "to", "within", "and", "on");

    private static final Pattern FISCAL_YEAR = Pattern.compile("fy(\\d{2}|20\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("-1|[1-4]");
    private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]");
    private static final Pattern DOTTED_DAY = Pattern.compile("\\d{1,2}\\.\\d{2}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private static final int FEWEST_DAYS = 14;
    private static final int NO_YEAR = -1;
    private static final int HALF_YEAR = 6;

    private final Sentence sentence;
    private final PlanDates dates;
    private final boolean polish;
    private final List<Due> found = new ArrayList<>();

    DueDates(Sentence sentence, PlanDates dates, Language language) {
        this.sentence = sentence;
        this.dates = dates;
        this.polish = language == Language.PL;
    }

    /** The days of the statement, in its order; marks their words as understood. */
    List<Due> find() {
        boolean open = false;
        for (int index = 0; index < sentence.size(); ) {
            if (sentence.used(index)) {
                index++;
                continue;
            }
            int afterSpan = span(index);
            if (afterSpan > index) {
                index = afterSpan;
                continue;
            }
            Moment moment = moment(index);
            if (moment == null) {
                index++;
                continue;
            }
            Lead lead = sentence.lead(index, DECIDING);
            if (moment.kind == Kind.YEAR && countedRather(index, moment, lead)) {
                index = moment.end;
                continue;
            }
            open = weigh(index, moment, lead, open);
            sentence.use(index, moment.end);
            index = moment.end;
        }
        return List.copyOf(found);
    }

    /**
     * Weighs a moment by its lead.
     *
     * @param open whether a span of time was begun before ('from January')
     * @return whether it begins one
     */
    private boolean weigh(int start, Moment moment, Lead lead, boolean open) {
        boolean atStart = lead.passed().contains("start");
        boolean atEnd = lead.passed().contains("end");
        Optional<LocalDate> day = moment.day;
        if (atStart) {
            day = Optional.empty();
        } else if (lead.passed().contains("middle")) {
            day = moment.kind == Kind.YEAR ? dates.part(1, HALF_YEAR, moment.year) : Optional.empty();
        } else if (atEnd && moment.kind == Kind.YEAR) {
            day = dates.endOfYear(moment.year);
        }
        if (moment.year != NO_YEAR && dates.beforePlan(moment.year) && sentence.openingBracket(start) >= 0) {
            // '(2026: €2.1 million)' and '(14 in 2026)' tell where the metric stood.
            sentence.pass(start);
            return false;
        }
        boolean past = moment.year != NO_YEAR && dates.beforePlan(moment.year) && !lead.is("until");
        if (past && comparedBefore(start)) {
            // 'No worse than in 2026' sets no day.
            return false;
        }
        if (lead.is("compare") || lead.is("after")) {
            // 'od' opens a span of time as well ('od stycznia do czerwca').
            return lead.is("from");
        }
        if (lead.is("from") || lead.is("between")) {
            return true;
        }
        boolean on = lead.is("on") && moment.kind == Kind.DAY;
        boolean yearTo = lead.is("to")
                && moment.kind == Kind.DAY
                && !found.isEmpty()
                && found.get(found.size() - 1).end() == lead.start();
        if (lead.is("until") || on || yearTo || open && (lead.is("to") || lead.is("and"))) {
            add(3, day, lead.start(), moment.end);
        } else if (lead.is("before")) {
            add(3, atEnd || moment.endsItself ? day : Optional.empty(), lead.start(), moment.end);
        } else if (lead.is("in")
                || lead.is("within")
                || atEnd
                || moment.kind == Kind.PHRASE && lead.roles().isEmpty()) {
            add(2, day, lead.start(), moment.end);
        } else if (lead.roles().isEmpty() || lead.is("and") || lead.is("for")) {
            if (moment.kind == Kind.YEAR && moment.year < dates.asOfYear()) {
                return false;
            }
            add(1, day, start, moment.end);
        }
        return false;
    }

    /** Whether a word of comparison stands before, in the same sentence. */
    private boolean comparedBefore(int start) {
        for (int index = start - 1; index >= 0 && !sentence.ends(index); index--) {
            Match small = sentence.anyMatch(index, Topic.CONNECTIVE);
            if (small != null && small.means("compare")) {
                return true;
            }
        }
        return false;
    }

    private void add(int strength, Optional<LocalDate> day, int start, int end) {
        found.add(new Due(strength, day, start, end));
        sentence.use(start, end);
    }

    /** Whether four digits that could be a year count something instead. */
    private boolean countedRather(int index, Moment moment, Lead lead) {
        if (moment.end > index + 1) {
            return false;
        }
        Match before = index > 0 ? sentence.anyMatch(index - 1, Topic.DIRECTION) : null;
        Match after = sentence.match(moment.end, Topic.METRIC);
        boolean achieved = before != null && lead.roles().isEmpty();
        boolean unit = sentence.match(moment.end, Topic.CURRENCY) != null
                || sentence.match(moment.end, Topic.UNIT) != null
                || sentence.match(moment.end, Topic.MULTIPLIER) != null;
        boolean priced = index > 0 && sentence.anyMatch(index - 1, Topic.CURRENCY) != null;
        return unit || priced || achieved || lead.is("to") && !lead.is("until") || lead.is("until") && after != null;
    }

    /** A length of time such as 'within 90 days'; gives the index after it, or the given one. */
    private int span(int start) {
        Match connective = sentence.match(start, Topic.CONNECTIVE);
        if (connective == null || !connective.means("within") && !connective.means("in")) {
            return start;
        }
        int index = connective.end();
        boolean next = false;
        for (int steps = 0; steps < 3; steps++) {
            Match small = sentence.match(index, Topic.CONNECTIVE);
            if (small == null || !small.means("next") && !small.means("filler") && !small.means("bound")) {
                break;
            }
            next |= small.means("next");
            index = small.end();
        }
        int count = 1;
        boolean counted = false;
        Match halfYear = sentence.match(index, Topic.PERIOD);
        boolean phrase = halfYear != null && halfYear.end() > index + 1;
        if (!phrase) {
            if (yearAt(index) != NO_YEAR) {
                return start;
            }
            if (sentence.has(index)
                    && !sentence.used(index)
                    && sentence.token(index).small() >= 0) {
                count = sentence.token(index).small();
                counted = true;
                index++;
            } else {
                Match words = sentence.match(index, Topic.NUMBER);
                if (words != null && COUNT.matcher(words.meaning()).matches()) {
                    count = Integer.parseInt(words.meaning());
                    counted = true;
                    index = words.end();
                }
            }
        }
        Match unit = sentence.match(index, Topic.PERIOD);
        if (unit == null) {
            return start;
        }
        boolean within = connective.means("within");
        if (!counted
                && !within
                && !next
                && !phrase
                && !unit.meaning().equals("year")
                && !unit.meaning().equals("half")) {
            return start;
        }
        if (!counted && !next && unit.meaning().equals("year") && polish && !within && !sentence.reads(index, "rok")) {
            return start;
        }
        int end = unit.end();
        if (unit.meaning().equals("hour") || unit.meaning().equals("minute")) {
            return start;
        }
        if (yearAt(end) != NO_YEAR && !counted) {
            return start;
        }
        boolean service = sentence.connects(end, "of")
                || sentence.connects(end, "after")
                || sentence.connects(end, "from")
                || start > 0 && sentence.anyMatch(start - 1, Topic.PROCESS) != null
                || Set.of("day", "working-day").contains(unit.meaning()) && counted && count < FEWEST_DAYS;
        if (service
                && !(polish
                        && sentence.connects(end, "from")
                        && sentence.has(end + 1)
                        && sentence.token(end + 1).small() >= 0)) {
            sentence.use(start, end);
            return end;
        }
        boolean sure = counted || within || phrase || !next;
        add(2, sure ? dates.after(count, unit.meaning()) : Optional.empty(), start, end);
        return end;
    }

    private Moment moment(int index) {
        Moment phrase = phrase(index);
        if (phrase != null) {
            return phrase;
        }
        Token token = sentence.token(index);
        if (token.kind() == Token.Kind.DATE) {
            return new Moment(Kind.DAY, yearWord(index + 1), token.date(), NO_YEAR, false);
        }
        Moment part = part(index);
        if (part != null) {
            return part;
        }
        Moment fiscal = fiscalYear(index);
        if (fiscal != null) {
            return fiscal;
        }
        Moment month = month(index);
        return month != null ? month : year(index);
    }

    private Moment phrase(int index) {
        Match match = sentence.match(index, Topic.MOMENT);
        if (match == null) {
            return null;
        }
        int end = match.end();
        int year = yearAt(end);
        boolean fiscal = match.means("fiscal-year");
        int splitEnd = splitEnd(end + 1, year);
        if (splitEnd > end + 1 && (fiscal || match.means("year-end"))) {
            return split(splitEnd, year, true, !fiscal);
        }
        if (year != NO_YEAR && (fiscal || match.means("year-end"))) {
            Optional<LocalDate> day =
                    fiscal || sentence.connects(end - 1, "end") ? dates.fiscalYear(year) : dates.year(year);
            return new Moment(Kind.PHRASE, yearWord(end + 1), day, year, !fiscal);
        }
        Optional<LocalDate> day = switch (match.meaning()) {
            case "year-end", "fiscal-year" -> dates.yearEnd();
            case "calendar-year-end" -> dates.calendarYearEnd();
            case "mid-year" -> dates.midYear();
            case "period-end" -> dates.periodEnd();
            default -> Optional.empty();
        };
        return new Moment(Kind.PHRASE, end, day, NO_YEAR, true);
    }

    /** A quarter or a half: 'Q3', '3Q 2027', 'third quarter', 'III kwartał 2027', 'H1 FY27', '2027 Q3'. */
    private Moment part(int index) {
        int yearBefore = yearAt(index);
        if (yearBefore != NO_YEAR) {
            Moment part = sentence.has(index + 1) ? partAlone(index + 1) : null;
            return part == null || part.end > index + 3 && !part.bare
                    ? null
                    : new Moment(
                            Kind.PART, part.end, dates.part(part.number, part.months, yearBefore), yearBefore, false);
        }
        Moment part = partAlone(index);
        if (part == null) {
            return null;
        }
        int end = part.end;
        if (sentence.connects(end, "of")
                || sentence.reads(end, "'")
                || sentence.reads(end, "/")
                || sentence.reads(end, ",")) {
            end++;
        }
        int fiscalEnd = fiscalNumberEnd(end);
        if (fiscalEnd > end) {
            int fiscal = fiscalNumber(end);
            int splitEnd = splitEnd(fiscalEnd, fiscal);
            Optional<LocalDate> day = splitEnd > fiscalEnd
                    ? dates.partOfSplitYear(part.number, part.months, fiscal)
                    : dates.partOfFiscalYear(part.number, part.months, fiscal);
            return new Moment(Kind.PART, splitEnd, day, NO_YEAR, false);
        }
        int yearStart = sentence.anyMatch(end, Topic.PERIOD) != null && yearAt(end + 1) != NO_YEAR ? end + 1 : end;
        int year = yearAt(yearStart);
        if (year == NO_YEAR && sentence.reads(end - 1, "'") && sentence.has(end)) {
            int two = sentence.token(end).small();
            year = two >= 20 && two <= 99 ? 2000 + two : NO_YEAR;
        }
        int splitEnd = splitEnd(yearStart + 1, year);
        if (splitEnd > yearStart + 1) {
            Optional<LocalDate> day = dates.partOfSplitYear(part.number, part.months, year);
            return new Moment(Kind.PART, yearWord(splitEnd), day, year, false);
        }
        if (year != NO_YEAR) {
            return new Moment(
                    Kind.PART, yearWord(yearStart + 1), dates.part(part.number, part.months, year), year, false);
        }
        return new Moment(Kind.PART, part.end, dates.part(part.number, part.months), NO_YEAR, false);
    }

    private Moment partAlone(int index) {
        if (!sentence.has(index) || sentence.used(index)) {
            return null;
        }
        Token token = sentence.token(index);
        String text = token.text();
        if (token.word() && text.length() == 2 && "qhk".indexOf(text.charAt(0)) >= 0) {
            int number = text.charAt(1) - '0';
            boolean half = text.charAt(0) == 'h';
            boolean polishQuarter = text.charAt(0) == 'k' && polish;
            if (number >= 1 && number <= (half ? 2 : 4) && (text.charAt(0) != 'k' || polishQuarter)) {
                return Moment.part(index + 1, number, half ? 6 : 3, true);
            }
        }
        int number = token.small();
        if (number >= 1
                && number <= 4
                && sentence.has(index + 1)
                && sentence.token(index + 1).glued()) {
            boolean quarter = sentence.reads(index + 1, "q");
            boolean half = sentence.reads(index + 1, "h") && number <= 2;
            if (quarter || half) {
                return Moment.part(index + 2, number, quarter ? 3 : 6, true);
            }
        }
        int end = index + 1;
        int ordinal = 0;
        Match word = sentence.match(index, Topic.ORDINAL);
        if (word != null && QUARTER.matcher(word.meaning()).matches()) {
            ordinal = Integer.parseInt(word.meaning());
            end = word.end();
        } else if (token.word() && token.capital() && polish) {
            ordinal = List.of("i", "ii", "iii", "iv").indexOf(text) + 1;
        } else if (number >= 1 && number <= 4) {
            ordinal = number;
            if (sentence.reads(end, ".") || ordinalEnding(end)) {
                end++;
            } else if (!polish) {
                ordinal = 0;
            }
        }
        if (ordinal == 0) {
            return null;
        }
        Match unit = sentence.match(end, Topic.PERIOD);
        if (unit == null) {
            return null;
        }
        boolean half = unit.means("half");
        if (!half && !unit.means("quarter") || half && ordinal > 2) {
            return null;
        }
        int after = unit.end();
        if (sentence.reads(after, ".") && sentence.token(after).glued() && sentence.has(after + 1)) {
            after++;
        }
        if (half && sentence.connects(after, "of") && yearWord(after + 1) == after + 1) {
            // 'the first half of the year'
            int afterArticle = sentence.connects(after + 1, "filler") ? after + 2 : after + 1;
            Match year = sentence.match(afterArticle, Topic.PERIOD);
            after = year != null && year.means("year") ? year.end() : after;
        }
        return Moment.part(after, ordinal, half ? 6 : 3, false);
    }

    private boolean ordinalEnding(int index) {
        return sentence.has(index)
                && sentence.token(index).glued()
                && Set.of("st", "nd", "rd", "th").contains(sentence.token(index).text());
    }

    private Moment fiscalYear(int index) {
        int end = fiscalNumberEnd(index);
        if (end == index) {
            return null;
        }
        int number = fiscalNumber(index);
        int splitEnd = splitEnd(end, number);
        return splitEnd > end
                ? split(splitEnd, number, true, false)
                : new Moment(Kind.FISCAL, end, dates.fiscalYear(number), NO_YEAR, false);
    }

    /** The index after the second half of '2027/28' or '2027/2028', which goes on there; the given one where none does. */
    private int splitEnd(int index, int first) {
        boolean slash = first != NO_YEAR
                && sentence.reads(index, "/")
                && sentence.token(index).glued()
                && sentence.has(index + 1)
                && sentence.token(index + 1).glued();
        if (!slash) {
            return index;
        }
        int second = sentence.token(index + 1).small();
        return second == first + 1 || second == (first + 1) % 100 ? index + 2 : index;
    }

    /**
     * A year that has two numbers.
     *
     * @param led whether the words before it make it a year of the plan
     * @param endsItself whether they name its end
     */
    private Moment split(int splitEnd, int first, boolean led, boolean endsItself) {
        int end = yearWord(splitEnd);
        // 'The 2027/28 season' is no year of the plan.
        boolean described = sentence.has(end)
                && sentence.token(end).word()
                && Stream.of(Topic.CONNECTIVE, Topic.DIRECTION, Topic.METRIC, Topic.FACTOR)
                        .allMatch(topic -> sentence.match(end, topic) == null);
        Optional<LocalDate> day = led && !described ? dates.splitYear(first) : Optional.empty();
        return new Moment(Kind.FISCAL, end, day, first, endsItself);
    }

    /** The index after 'FY27', 'FY 2027' or 'FY2027'; the given one where none stands there. */
    private int fiscalNumberEnd(int index) {
        if (!sentence.has(index) || sentence.used(index)) {
            return index;
        }
        String text = sentence.token(index).text();
        if (!text.startsWith("fy")) {
            return index;
        }
        if (FISCAL_YEAR.matcher(text).matches()) {
            return index + 1;
        }
        boolean apart = text.equals("fy") && sentence.has(index + 1);
        int apostrophe = apart && sentence.reads(index + 1, "'") ? 1 : 0;
        if (!apart || !sentence.has(index + 1 + apostrophe)) {
            return index;
        }
        int number = sentence.token(index + 1 + apostrophe).small();
        return number >= 20 && number <= 99 || number >= 2000 && number <= 2099 ? index + 2 + apostrophe : index;
    }

    private int fiscalNumber(int index) {
        String text = sentence.token(index).text();
        int number;
        if (text.length() > 2) {
            number = Integer.parseInt(text.substring(2));
        } else {
            number = sentence.token(sentence.reads(index + 1, "'") ? index + 2 : index + 1)
                    .small();
        }
        return number < 100 ? 2000 + number : number;
    }

    private Moment month(int index) {
        Token token = sentence.token(index);
        int day = token.small();
        if (day >= 1 && day <= 31) {
            int at = index + 1;
            if (ordinalEnding(at) || sentence.reads(at, ".") && polish) {
                at++;
            }
            if (sentence.connects(at, "of")) {
                at++;
            }
            int month = monthAt(at);
            if (month > 0) {
                return dayOfMonth(month, day, at + 1);
            }
            return null;
        }
        if (polish && token.kind() == Token.Kind.NUMBER) {
            return dottedDay(index);
        }
        int month = monthAt(index);
        if (month == 0) {
            return null;
        }
        int at = index + 1;
        boolean sign = sentence.reads(at, "–") || sentence.reads(at, "/");
        int last = sign ? at + 1 : at;
        if (sentence.has(last) && sentence.token(last).glued() && monthAt(last) > 0) {
            // 'The May-September season' ends in September; a hyphen is no word.
            return month(last);
        }
        if (sentence.reads(at, ".") && sentence.token(at).glued() && sentence.has(at + 1) && !sentence.ends(at)) {
            at++;
        }
        int dayAfter = sentence.has(at) ? sentence.token(at).small() : -1;
        boolean unit = sentence.has(at + 1)
                && (sentence.match(at + 1, Topic.UNIT) != null || sentence.match(at + 1, Topic.METRIC) != null);
        if (!polish && dayAfter >= 1 && dayAfter <= 31 && !unit) {
            return dayOfMonth(month, dayAfter, ordinalEnding(at + 1) ? at + 2 : at + 1);
        }
        if (sentence.connects(at, "of") || sentence.reads(at, ",")) {
            at++;
        }
        int year = yearAt(at);
        return year == NO_YEAR
                ? new Moment(Kind.MONTH, index + 1, dates.month(month), NO_YEAR, false)
                : new Moment(
                        Kind.MONTH,
                        yearWord(at + 1),
                        dates.day(year, month, 1)
                                .map(first -> first.plusMonths(1).minusDays(1)),
                        year,
                        false);
    }

    private Moment dayOfMonth(int month, int day, int after) {
        int at = sentence.reads(after, ",") ? after + 1 : after;
        int year = yearAt(at);
        if (year != NO_YEAR) {
            return new Moment(Kind.DAY, yearWord(at + 1), dates.day(year, month, day), year, false);
        }
        Optional<LocalDate> place = dates.exists(month, day) ? dates.day(month, day) : Optional.empty();
        return new Moment(Kind.DAY, after, place, NO_YEAR, false);
    }

    /** '30.06' without a year, behind a word that makes it a day. */
    private Moment dottedDay(int index) {
        String text = sentence.token(index).text();
        if (!DOTTED_DAY.matcher(text).matches()) {
            return null;
        }
        int dot = text.indexOf('.');
        int day = Integer.parseInt(text.substring(0, dot));
        int month = Integer.parseInt(text.substring(dot + 1));
        boolean led = sentence.lead(index, DECIDING).is("until");
        boolean unit = sentence.match(index + 1, Topic.UNIT) != null
                || sentence.match(index + 1, Topic.MULTIPLIER) != null
                || sentence.match(index + 1, Topic.CURRENCY) != null
                || sentence.match(index + 1, Topic.METRIC) != null
                || sentence.match(index + 1, Topic.PERIOD) != null;
        return led && !unit && dates.exists(month, day)
                ? new Moment(Kind.DAY, index + 1, dates.day(month, day), NO_YEAR, false)
                : null;
    }

    private int monthAt(int index) {
        Match month = sentence.match(index, Topic.MONTH);
        if (month == null || !MONTH.matcher(month.meaning()).matches()) {
            return 0;
        }
        String text = sentence.token(index).text();
        boolean otherWord =
                !polish && (text.equals("may") || text.equals("march") || text.equals("mar") || text.equals("dec"));
        return otherWord && !sentence.token(index).capital() ? 0 : Integer.parseInt(month.meaning());
    }

    private Moment year(int index) {
        Match word = sentence.match(index, Topic.PERIOD);
        int at = word != null && word.means("year") ? word.end() : index;
        int year = yearAt(at);
        int splitEnd = splitEnd(at + 1, year);
        if (splitEnd > at + 1) {
            boolean led = !sentence.lead(index, DECIDING).roles().isEmpty();
            return split(splitEnd, year, led, false);
        }
        boolean named = year != NO_YEAR && (polish || at == index);
        return named ? new Moment(Kind.YEAR, yearWord(at + 1), dates.year(year), year, false) : null;
    }

    /** The year that four digits name there. */
    private int yearAt(int index) {
        if (!sentence.has(index) || sentence.used(index)) {
            return NO_YEAR;
        }
        Token token = sentence.token(index);
        int year = token.small();
        boolean near = year >= dates.asOfYear() - 3 && year <= dates.asOfYear() + 10;
        return token.text().length() == 4 && near ? year : NO_YEAR;
    }

    /** The index after 'r.' or 'roku' behind a year. */
    private int yearWord(int index) {
        if (!polish || !sentence.has(index)) {
            return index;
        }
        if (sentence.reads(index, "r")) {
            boolean point =
                    sentence.reads(index + 1, ".") && sentence.token(index + 1).glued();
            return point && !sentence.reads(index + 1, "/") ? index + 2 : index + 1;
        }
        Match word = sentence.match(index, Topic.PERIOD);
        return word != null && word.means("year") && word.end() == index + 1 ? index + 1 : index;
    }

    /** The deadline among the days that were found. */
    static Optional<LocalDate> deadline(List<Due> found, boolean severalAims) {
        int strongest = found.stream().mapToInt(Due::strength).max().orElse(0);
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Due due : found) {
            if (due.strength() == strongest) {
                if (due.day().isEmpty()) {
                    return Optional.empty();
                }
                days.add(due.day().get());
            }
        }
        return days.isEmpty() || days.size() > 1 && severalAims ? Optional.empty() : Optional.of(days.last());
    }

    /**
     * A day that is set.
     *
     * @param strength 3 behind 'by', 2 behind 'in' and 'within', 1 where it stands alone
     */
    record Due(int strength, Optional<LocalDate> day, int start, int end) {}

    private enum Kind {
        DAY,
        MONTH,
        PART,
        FISCAL,
        YEAR,
        PHRASE
    }

    private static final class Moment {
        private final Kind kind;
        private final int end;
        private final Optional<LocalDate> day;
        private final int year;
        private final boolean endsItself;
        private int number;
        private int months;
        private boolean bare;

        Moment(Kind kind, int end, Optional<LocalDate> day, int year, boolean endsItself) {
            this.kind = kind;
            this.end = end;
            this.day = day;
            this.year = year;
            this.endsItself = endsItself;
        }

        static Moment part(int end, int number, int months, boolean bare) {
            Moment moment = new Moment(Kind.PART, end, Optional.empty(), NO_YEAR, false);
            moment.number = number;
            moment.months = months;
            moment.bare = bare;
            return moment;
        }
    }
}
