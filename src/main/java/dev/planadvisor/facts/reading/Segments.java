package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.reading.Vocabulary.Match;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cuts a statement into the parts that speak of one aim each, and leaves out the means by which it is reached. */
final class Segments {
    private static final Set<String> FIGURE_ROLES =
            Set.of("from", "to", "by", "of", "between", "owner", "in", "for", "compare", "after", "and", "within");

    /** What a verb may mean whose subject is a share: 'one in five trials converts', '2 % of subscribers leave'. */
    private static final Set<String> RATES = Set.of("conversion", "churn", "retention");

    /** The cell of a metric that is one only behind a percentage. */
    private static final String SHARE_ONLY = "%";

    private static final int LONGEST_NAME = 5;

    private final Sentence sentence;
    private final Amounts amounts;
    private final boolean polish;
    private final List<Segment> segments = new ArrayList<>();
    private Segment current = new Segment(Segment.Joint.NEW, 0);
    private boolean means;

    Segments(Sentence sentence, Language language) {
        this.sentence = sentence;
        this.amounts = new Amounts(sentence);
        this.polish = language == Language.PL;
    }

    List<Segment> cut() {
        segments.add(current);
        for (int index = 0; index < sentence.size(); ) {
            index = sentence.used(index) ? index + 1 : step(index);
            current.end = index;
        }
        return segments;
    }

    private int step(int index) {
        if (sentence.ends(index)) {
            means = false;
            begin(Segment.Joint.NEW, index + 1);
            return index + 1;
        }
        if (sentence.reads(index, ",") || joins(index)) {
            int next = sentence.reads(index, ",")
                    ? index + 1
                    : sentence.match(index, Topic.CONNECTIVE).end();
            if (means) {
                means = !commands(next);
            }
            if (!means && goesOn(next)) {
                begin(Segment.Joint.AND, next);
            } else if (!means && winsMore(next)) {
                Segment.Course course = current.courses.get(0);
                begin(Segment.Joint.AND, next);
                current.courses.add(course);
            }
            return next;
        }
        if (means) {
            return index + 1;
        }
        Match metric = sentence.match(index, Topic.METRIC);
        Match small = sentence.match(index, Topic.CONNECTIVE);
        if (small != null && small.end() > index + 1 && !small.means("means") && metric == null) {
            // 'No more than' and 'up from' move nothing.
            return small.end();
        }
        Match course = course(index);
        Match factor = sentence.match(index, Topic.FACTOR);
        if (metric != null && !polish) {
            for (int inner = index + 1; inner < metric.end(); inner++) {
                Match later = sentence.match(inner, Topic.METRIC);
                if (later != null && later.end() > metric.end()) {
                    // An 'average sales cycle' is a cycle, and no average sale.
                    return inner;
                }
            }
        }
        if (metric != null
                && (course == null || metric.end() > course.end())
                && (factor == null || metric.end() > factor.end())) {
            return mention(index, metric);
        }
        if (factor != null && (course == null || factor.end() >= course.end())) {
            if (current.began()) {
                boolean same = current.changes.isEmpty() && current.amounts.isEmpty();
                if (!same) {
                    begin(Segment.Joint.LOOSE, index);
                }
            }
            current.changes.add(index);
            return factor.end();
        }
        if (course != null) {
            return course(index, course);
        }
        if (sentence.connects(index, "means") && meansBegin(index)) {
            means = true;
            return sentence.match(index, Topic.CONNECTIVE).end();
        }
        Match fraction = sentence.match(index, Topic.FRACTION);
        boolean behind = current.courses.stream()
                .anyMatch(
                        moving -> moving.end() == index && Set.of("up", "down").contains(moving.direction()));
        if (fraction != null && (behind || sentence.lead(index, FIGURE_ROLES).is("by"))) {
            Amounts.Amount part = amounts.part(index, fraction);
            if (part != null) {
                current.amounts.add(part);
                return part.end();
            }
        }
        Match ratio = sentence.match(index, Topic.RATIO);
        boolean step = polish && sentence.lead(index, FIGURE_ROLES).is("from");
        // In 'z 2 na 3' both are levels.
        if (ratio != null && !step && sentence.match(ratio.end(), Topic.PERIOD) == null) {
            Amounts.Amount part = amounts.part(index, ratio);
            if (part != null) {
                current.amounts.add(part);
                return part.end();
            }
        }
        Match flow = sentence.match(index, Topic.FLOW);
        if (flow != null) {
            current.flows.add(index);
            sentence.use(index, flow.end());
            return flow.end();
        }
        Amounts.Amount amount =
                amounts.at(index, sentence.lead(index, FIGURE_ROLES).is("from"));
        if (amount != null) {
            current.amounts.add(amount);
            return amount.end();
        }
        return index + 1;
    }

    /** The word of direction there; none in '40 signed contracts'. */
    private Match course(int index) {
        Match course = sentence.match(index, Topic.DIRECTION);
        boolean participle = course != null
                && !polish
                && sentence.token(course.end() - 1).text().endsWith("ed")
                && sentence.match(course.end(), Topic.METRIC) != null;
        // 'Guests who leave a review' do not leave.
        boolean relative = index > 0 && sentence.connects(index - 1, "relative");
        return participle || relative ? null : course;
    }

    private boolean joins(int index) {
        Match connective = sentence.match(index, Topic.CONNECTIVE);
        if (connective == null || !connective.means("and")) {
            return false;
        }
        // 'between 20 and 30' stays together.
        return !(sentence.has(connective.end())
                && amounts.at(connective.end(), true) != null
                && !current.amounts.isEmpty()
                && current.amounts.get(current.amounts.size() - 1).end() == index
                && sentence.lead(current.amounts.get(current.amounts.size() - 1).start(), FIGURE_ROLES)
                        .is("between"));
    }

    /** Whether the words after 'and' give an order again: a verb that is no participle. */
    private boolean commands(int index) {
        Match course = sentence.match(index, Topic.DIRECTION);
        if (course == null || !course.cell(1).equals("verb")) {
            return false;
        }
        String text = sentence.token(index).text();
        return polish ? text.endsWith("ć") : !text.endsWith("ed") && !text.endsWith("ing");
    }

    /** Whether up to the next cut the words make an aim of their own. */
    private boolean goesOn(int start) {
        boolean metric = false;
        boolean figure = false;
        boolean other = false;
        for (int index = start; index < sentence.size(); index++) {
            if (sentence.used(index)) {
                continue;
            }
            if (sentence.ends(index)
                    || sentence.reads(index, ",")
                    || index > start && sentence.connects(index, "and")) {
                break;
            }
            Match course = sentence.match(index, Topic.DIRECTION);
            other |= course != null && sentence.match(index, Topic.CONNECTIVE) == null
                    || sentence.match(index, Topic.FACTOR) != null;
            metric |= sentence.match(index, Topic.METRIC) != null;
            figure |= sentence.token(index).kind() == Token.Kind.NUMBER;
        }
        return metric && (other || figure);
    }

    /** Whether other buyers follow whom the same verb wins: '25 hotels and 10 restaurants'. */
    private boolean winsMore(int start) {
        boolean counted = current.amounts.size() == 1
                && current.amounts.get(0).kind() == Amounts.Amount.Kind.BARE
                && current.mentions.isEmpty()
                && current.courses.size() == 1
                && current.wins();
        Amounts.Amount amount = counted && sentence.has(start) ? amounts.at(start, false) : null;
        if (amount == null) {
            return false;
        }
        int noun = sentence.match(amount.end(), Topic.NEW) == null ? amount.end() : amount.end() + 1;
        Match buyer = sentence.match(noun, Topic.BUYER);
        return buyer != null && buyer.means("always");
    }

    private boolean meansBegin(int index) {
        Match connective = sentence.match(index, Topic.CONNECTIVE);
        if (!sentence.has(connective.end()) || amounts.at(connective.end(), false) != null) {
            return false;
        }
        boolean alsoOther = connective.means("by") || connective.means("within");
        return !alsoOther || polish || sentence.token(connective.end()).text().endsWith("ing");
    }

    private int mention(int index, Match metric) {
        if (metric.cell(1).equals(SHARE_ONLY) && !behindPercentage(index)) {
            return metric.end();
        }
        boolean whole = metric.cell(1).isEmpty() || metric.cell(1).equals(SHARE_ONLY) || sentence.holds(metric.cell(1));
        Optional<GoalMetric> known = whole ? metricOf(metric.meaning()) : Optional.of(GoalMetric.OTHER);
        known.ifPresent(which -> current.mentions.add(new Segment.Mention(which, index, metric.end())));
        return metric.end();
    }

    /** Whether a percentage tells how much of the thing is meant: '11 % of the German market'. */
    private boolean behindPercentage(int index) {
        if (current.amounts.isEmpty()) {
            return false;
        }
        Amounts.Amount amount = current.amounts.get(current.amounts.size() - 1);
        if (amount.kind() != Amounts.Amount.Kind.PERCENT || index - amount.end() > LONGEST_NAME) {
            return false;
        }
        for (int between = amount.end(); between < index; between++) {
            boolean small = sentence.connects(between, "of") || sentence.connects(between, "filler");
            boolean other = sentence.match(between, Topic.CONNECTIVE) != null
                    || !sentence.token(between).word();
            if (other && !small) {
                return false;
            }
        }
        return true;
    }

    static Optional<GoalMetric> metricOf(String name) {
        String constant = name.replace('-', '_').toUpperCase(Locale.ROOT);
        for (GoalMetric metric : GoalMetric.values()) {
            if (metric.name().equals(constant)) {
                return Optional.of(metric);
            }
        }
        return Optional.empty();
    }

    private int course(int index, Match course) {
        boolean verb = course.cell(1).equals("verb");
        boolean share = RATES.contains(course.cell(2)) && current.courses.isEmpty() && current.changes.isEmpty();
        // 'One in five trials converts' is one aim.
        if (verb
                && !share
                && current.began()
                && (!current.amounts.isEmpty() || !current.courses.isEmpty() || !current.changes.isEmpty())) {
            begin(Segment.Joint.LOOSE, index);
        }
        current.courses.add(new Segment.Course(course.meaning(), verb, course.cell(2), index, course.end()));
        return course.end();
    }

    private void begin(Segment.Joint joint, int start) {
        current = new Segment(joint, start);
        segments.add(current);
    }
}
