package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.reading.Amounts.Amount;
import dev.planadvisor.facts.reading.Sentence.Lead;
import dev.planadvisor.facts.reading.Vocabulary.Match;
import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Per;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes aims of the parts of a statement: says of each figure whether it is a baseline, a target or a change. */
final class Aims {
    private static final Set<String> ROLES =
            Set.of("from", "to", "by", "of", "between", "owner", "in", "for", "compare", "after", "and", "now");

    private static final Set<GoalMetric> MONEY = Set.of(
            GoalMetric.REVENUE, GoalMetric.NEW_BUSINESS_REVENUE, GoalMetric.RECURRING_REVENUE, GoalMetric.DEAL_SIZE);

    private static final Set<GoalMetric> RATES = Set.of(
            GoalMetric.MARKET_SHARE,
            GoalMetric.PROFIT_MARGIN,
            GoalMetric.CHURN,
            GoalMetric.RETENTION,
            GoalMetric.CONVERSION);

    private static final Set<GoalMetric> COUNTS =
            Set.of(GoalMetric.NEW_CUSTOMERS, GoalMetric.CUSTOMERS, GoalMetric.LEADS, GoalMetric.MEETINGS);

    private static final Set<String> QUIET = Set.of("bound", "filler", "of", "in", "end", "middle");

    /** Small words between a word of movement and what it moves; what is one's own already cannot be won. */
    private static final Set<String> LED = Set.of("bound", "filler", "of", "in", "to", "and");

    private static final Set<String> LED_OWNED = Set.of("bound", "filler", "of", "in", "to", "and", "owner", "rank");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NEAR = 3;
    private static final int NOW_NEAR = 5;

    private final Sentence sentence;
    private final List<Span> spans;

    Aims(Sentence sentence, List<Span> spans) {
        this.sentence = sentence;
        this.spans = spans;
    }

    List<Aim> of(List<Segment> segments) {
        List<Draft> drafts = new ArrayList<>();
        for (Segment segment : segments) {
            Draft draft = draft(segment);
            if (draft.metric.isEmpty() && !draft.measurable() && draft.baseline.isEmpty()) {
                continue;
            }
            Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            if (before != null && before.complements(draft)) {
                before.merge(draft);
            } else {
                if (before != null && before.sharesWith(draft)) {
                    before.share(draft);
                }
                drafts.add(draft);
            }
        }
        boolean figures = drafts.stream().anyMatch(Draft::measurable);
        List<Aim> aims = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean aside = figures
                    && !draft.measurable()
                    && (draft.segment.joint == Segment.Joint.LOOSE || !draft.commanded());
            if (!aside && !(figures && !draft.measurable() && beforeLoose(drafts, draft)) && !mentionedOnly(draft)) {
                aims.add(draft.aim());
            }
        }
        return aims;
    }

    /** Whether the words name people or things, yet no figure of them and no word that moves them: 'our clients happier'. */
    private boolean mentionedOnly(Draft draft) {
        Segment.Mention mention = draft.mention;
        boolean thing = mention != null
                && draft.metric.isPresent()
                && (COUNTS.contains(mention.metric()) || mention.metric() == GoalMetric.OTHER);
        if (!thing || draft.measurable() || draft.baseline.isPresent() || moved(draft.segment, mention)) {
            return false;
        }
        spans.remove(sentence.span(Span.Meaning.METRIC, mention.start(), mention.end()));
        return true;
    }

    private boolean moved(Segment segment, Segment.Mention mention) {
        boolean describes = sentence.language() == Language.EN
                && plain(mention.end())
                && !sentence.token(mention.end() - 1).text().endsWith("s");
        if (describes) {
            // 'customer experience' is no number of customers.
            return false;
        }
        boolean alone = segment.courses.stream().noneMatch(course -> course.start() < mention.start());
        if (alone && lies(segment.start, mention.start(), LED_OWNED) && !plain(mention.end())) {
            return true;
        }
        return segment.courses.stream().anyMatch(course -> {
            Set<String> between = course.direction().equals("win") ? LED : LED_OWNED;
            boolean led = course.end() <= mention.start() && lies(course.end(), mention.start(), between);
            boolean follows = course.start() >= mention.end()
                    && course.start() - mention.end() <= NEAR
                    && lies(mention.end(), course.start(), Set.of());
            boolean moves = !course.direction().equals("reach");
            return moves && (led || follows);
        });
    }

    /** Whether the figure tells how many of one's own are meant: '50 largest accounts', '3 of our 5 accounts'. */
    private boolean group(Amount amount) {
        int after = amount.end();
        if (sentence.connects(after, "rank")) {
            return true;
        }
        return amount.kind() == Amount.Kind.BARE
                && sentence.connects(after, "of")
                && sentence.connects(after + 1, "owner");
    }

    /** Whether only small words with these roles, vague words and numbers lie there; without roles, no small words at all. */
    private boolean lies(int start, int end, Set<String> roles) {
        boolean described = false;
        for (int index = start; index < end; ) {
            Match small = sentence.match(index, Topic.CONNECTIVE);
            Match vague = sentence.match(index, Topic.VAGUE);
            if (vague != null && !roles.isEmpty()) {
                index = vague.end();
            } else if (small != null && roles.stream().noneMatch(small::means)) {
                return false;
            } else if (small != null) {
                index = small.end();
            } else if (sentence.match(index, Topic.NEW) != null) {
                described = true;
                index++;
            } else if (!roles.isEmpty() && !described && plain(index) && sentence.match(index, Topic.NUMBER) == null) {
                return false;
            } else {
                index++;
            }
        }
        return true;
    }

    /** Whether a word stands there that no list knows as a small word, a direction or a time. */
    private boolean plain(int index) {
        return sentence.has(index)
                && sentence.token(index).word()
                && !sentence.used(index)
                && sentence.match(index, Topic.CONNECTIVE) == null
                && sentence.match(index, Topic.DIRECTION) == null
                && sentence.match(index, Topic.VAGUE) == null
                && sentence.match(index, Topic.FLOW) == null;
    }

    /** Whether what follows says what this is for: 'use referrals to win 20 customers'. */
    private static boolean beforeLoose(List<Draft> drafts, Draft draft) {
        int next = drafts.indexOf(draft) + 1;
        return next < drafts.size() && drafts.get(next).segment.joint == Segment.Joint.LOOSE;
    }

    private Draft draft(Segment segment) {
        Draft draft = new Draft(segment);
        draft.direction = direction(segment);
        Segment.Mention mention = mention(segment);
        boolean customers = segment.amounts.stream().anyMatch(amount -> ofCustomers(segment, amount));
        Optional<GoalMetric> implied =
                implied(segment, RATES).filter(which -> which == GoalMetric.CONVERSION || customers);
        boolean rate = implied.isPresent()
                && (draft.direction == Direction.UNKNOWN || draft.direction == Direction.HOLD)
                && (mention == null || !RATES.contains(mention.metric()))
                && segment.amounts.stream().anyMatch(amount -> amount.kind() == Amount.Kind.PERCENT);
        Optional<Amount> share = rate ? Optional.empty() : share(segment);
        if (rate || share.isPresent() || mention != null && subject(segment, mention)) {
            mention = null;
        }
        draft.metric = rate ? implied : share.map(amount -> GoalMetric.OTHER);
        share.ifPresent(amount -> target(draft, amount, true));
        draft.mention = mention;
        if (mention != null) {
            boolean won = segment.courses.stream()
                    .anyMatch(course -> course.direction().equals("win"));
            boolean earned = segment.amounts.stream().anyMatch(amount -> amount.kind() == Amount.Kind.MONEY)
                    && sentence.lead(mention.start(), Set.of("from")).is("from");
            draft.metric = Optional.of(
                    newContracts(segment, mention)
                            ? GoalMetric.NEW_CUSTOMERS
                            : earned
                                    ? earned(mention.metric())
                                    : (won || fresh(mention)) && mention.metric() == GoalMetric.CUSTOMERS
                                            ? GoalMetric.NEW_CUSTOMERS
                                            : each(mention));
            spans.add(sentence.span(Span.Meaning.METRIC, mention.start(), mention.end()));
        }
        for (Segment.Course course : segment.courses) {
            spans.add(sentence.span(Span.Meaning.DIRECTION, course.start(), course.end()));
        }
        if (draft.direction == Direction.HOLD
                && draft.metric.filter(m -> m == GoalMetric.MEETINGS).isPresent()) {
            // Meetings are held, not kept as they are.
            draft.direction = Direction.UNKNOWN;
        }
        figures(segment, draft, mention);
        factors(segment, draft);
        if (draft.metric.isEmpty() && (draft.inMoneyOrPercent() || soldMore(segment))) {
            draft.metric = implied(segment, MONEY);
        }
        if (draft.metric.isEmpty() && mention == null && draft.taken.stream().anyMatch(a -> newcomers(segment, a))) {
            draft.metric = Optional.of(GoalMetric.NEW_CUSTOMERS);
        }
        if (draft.metric.isEmpty() && draft.ownNoun) {
            draft.metric = Optional.of(implied(segment, COUNTS).orElse(GoalMetric.OTHER));
        }
        Optional<Integer> flowing = segment.flows.stream()
                .filter(flow -> segment.amounts.stream()
                        .noneMatch(amount -> amount.end() == flow && draft.empty()
                                || amount.end() == flow && !draft.taken.contains(amount)))
                .findFirst();
        if (flowing.isPresent()) {
            int flow = flowing.get();
            Match match = sentence.anyMatch(flow, Topic.FLOW);
            draft.per = per(match.meaning());
            if (draft.per.isPresent()) {
                spans.add(sentence.span(Span.Meaning.PER, flow, match.end()));
            }
        }
        return draft;
    }

    /** '35 % of sales come from new products': a share of the revenue, and neither its level nor its change. */
    private Optional<Amount> share(Segment segment) {
        if (segment.mentions.stream().anyMatch(mention -> RATES.contains(mention.metric()))) {
            return Optional.empty();
        }
        return segment.amounts.stream()
                .filter(amount -> amount.kind() == Amount.Kind.PERCENT
                        && amount.sign() == 0
                        && !sentence.lead(amount.start(), ROLES).is("by")
                        && segment.courses.stream().noneMatch(course -> course.end() == amount.start()))
                .filter(amount -> {
                    boolean of = sentence.language() == Language.PL || sentence.connects(amount.end(), "of");
                    int start = sentence.language() == Language.PL ? amount.end() : amount.end() + 1;
                    return of
                            && segment.mentions.stream()
                                    .anyMatch(mention -> mention.start() == start
                                            && MONEY.contains(mention.metric())
                                            && segment.courses.stream()
                                                    .noneMatch(course -> course.start() == mention.end()));
                })
                .findFirst();
    }

    /** Whether the figure is a share of the customers: '2 % of subscribers'. */
    private boolean ofCustomers(Segment segment, Amount amount) {
        int start = amount.end();
        while (sentence.connects(start, "of")
                || sentence.connects(start, "owner")
                || sentence.connects(start, "filler")) {
            start++;
        }
        int behind = start;
        return amount.kind() == Amount.Kind.PERCENT
                && segment.mentions.stream()
                        .anyMatch(mention -> mention.start() == behind && mention.metric() == GoalMetric.CUSTOMERS);
    }

    /** 'Revenue per customer' is a ratio, and no revenue. */
    private GoalMetric each(Segment.Mention mention) {
        int after = mention.end();
        if (!MONEY.contains(mention.metric()) || !sentence.connects(after, "each")) {
            return mention.metric();
        }
        boolean thing = sentence.match(after + 1, Topic.METRIC) != null
                || sentence.language() == Language.EN && plain(after + 1);
        return thing ? GoalMetric.OTHER : mention.metric();
    }

    private static Optional<GoalMetric> implied(Segment segment, Set<GoalMetric> among) {
        return segment.courses.stream()
                .flatMap(course -> Segments.metricOf(course.implied()).stream())
                .filter(among::contains)
                .findFirst();
    }

    /** Whether those who are named buy more, and are not what is counted: 'dealers should order 15 % more'. */
    private static boolean subject(Segment segment, Segment.Mention mention) {
        boolean thing = COUNTS.contains(mention.metric()) || mention.metric() == GoalMetric.OTHER;
        return thing
                && segment.amounts.stream().noneMatch(amount -> amount.kind() == Amount.Kind.BARE)
                && !segment.amounts.isEmpty()
                && segment.courses.stream()
                        .anyMatch(course -> course.start() >= mention.end()
                                && Segments.metricOf(course.implied())
                                        .filter(MONEY::contains)
                                        .isPresent());
    }

    /** 'Sell more accessories' means revenue, though it says not how much. */
    private boolean soldMore(Segment segment) {
        return segment.amounts.stream().noneMatch(amount -> amount.kind() == Amount.Kind.BARE)
                && segment.courses.stream()
                        .filter(course -> !course.implied().isEmpty())
                        .anyMatch(sold -> sentence.match(sold.end(), Topic.VAGUE) != null
                                || sentence.reads(sold.end(), ",")
                                        && sentence.match(sold.end() + 1, Topic.VAGUE) != null
                                || segment.courses.stream()
                                        .anyMatch(more -> !more.verb()
                                                && more.start() >= sold.end()
                                                && more.start() - sold.end() <= 1));
    }

    private static Optional<Per> per(String name) {
        for (Per per : Per.values()) {
            if (per.name().equalsIgnoreCase(name)) {
                return Optional.of(per);
            }
        }
        return Optional.empty();
    }

    private Segment.Mention mention(Segment segment) {
        for (Amount amount : segment.amounts) {
            if (amount.kind() == Amount.Kind.BARE) {
                boolean group =
                        group(amount) || sentence.lead(amount.start(), ROLES).is("owner");
                Segment.Mention before = null;
                for (Segment.Mention mention : segment.mentions) {
                    before = mention.end() <= amount.start() ? mention : before;
                    int gap = mention.start() - amount.end();
                    boolean met = before != null && with(amount) && mention.metric() != GoalMetric.NEW_CUSTOMERS;
                    boolean counted =
                            gap == 1 || gap >= 0 && gap <= NEAR && plainBetween(amount.end(), mention.start());
                    if (counted && !group) {
                        // 'Spotkania z 30 klientami' are meetings.
                        return met ? before : head(segment, mention);
                    }
                }
            }
        }
        if (segment.mentions.isEmpty()) {
            return null;
        }
        return head(segment, segment.mentions.get(0));
    }

    /** The last noun of an English compound is what is measured: 'store sales', 'customer visits'. */
    private Segment.Mention head(Segment segment, Segment.Mention first) {
        Segment.Mention head = first;
        if (sentence.language() == Language.EN) {
            for (Segment.Mention mention : segment.mentions) {
                if (mention.start() == head.end()) {
                    head = mention;
                }
            }
        }
        return head;
    }

    /** 'Win €1M from new customers' means what they pay. */
    private static GoalMetric earned(GoalMetric from) {
        return switch (from) {
            case NEW_CUSTOMERS -> GoalMetric.NEW_BUSINESS_REVENUE;
            case CUSTOMERS -> GoalMetric.REVENUE;
            default -> from;
        };
    }

    private boolean plainBetween(int start, int end) {
        for (int index = start; index < end; index++) {
            // 'Mid-sized' customers.
            if (!plain(index) && !sentence.connects(index, "middle")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the customers are to be won: 'new wholesale accounts'. */
    private boolean fresh(Segment.Mention mention) {
        for (int index = mention.start() - 1; index >= mention.start() - NEAR && plain(index); index--) {
            if (sentence.match(index, Topic.NEW) != null) {
                return true;
            }
        }
        return false;
    }

    /** 'Win 12 new restaurants', 'pozyskać 25 hoteli': customers by what they are. */
    private boolean newcomers(Segment segment, Amount amount) {
        if (amount.kind() != Amount.Kind.BARE || !segment.wins()) {
            return false;
        }
        boolean called = false;
        boolean named = false;
        boolean bought = false;
        for (int index = amount.end(); index <= amount.end() + NEAR; index++) {
            if (sentence.reads(index, ",") && called && !named) {
                continue;
            }
            if (!plain(index)) {
                break;
            }
            Match buyer = sentence.match(index, Topic.BUYER);
            if (buyer != null && buyer.means("never")) {
                return false;
            }
            bought |= buyer != null && buyer.means("always");
            named |= called;
            called |= sentence.match(index, Topic.NEW) != null;
        }
        return named || bought;
    }

    /** 'Sign 40 new contracts' wins as many customers, unless those who sign are customers already. */
    private boolean newContracts(Segment segment, Segment.Mention mention) {
        Match contract = sentence.anyMatch(mention.end() - 1, Topic.BUYER);
        boolean counted = segment.amounts.stream()
                .anyMatch(amount -> amount.kind() == Amount.Kind.BARE && amount.end() <= mention.start());
        if (contract == null || !contract.means("new") || !counted || !segment.wins() || !fresh(mention)) {
            return false;
        }
        boolean known = segment.mentions.stream().anyMatch(other -> other.metric() == GoalMetric.CUSTOMERS);
        for (int index = mention.end(); index < segment.end; index++) {
            known |= sentence.connects(index, "owner");
        }
        return !known;
    }

    private static Direction direction(Segment segment) {
        Direction direction = Direction.UNKNOWN;
        for (Segment.Course course : segment.courses) {
            switch (course.direction()) {
                case "up" -> direction = stronger(direction, Direction.UP);
                case "down" -> direction = stronger(direction, Direction.DOWN);
                case "hold" -> direction = direction == Direction.UNKNOWN ? Direction.HOLD : direction;
                default -> {
                    // Words of achievement name no way.
                }
            }
        }
        return direction;
    }

    private static Direction stronger(Direction before, Direction now) {
        return before == Direction.UNKNOWN || before == Direction.HOLD ? now : before;
    }

    private void figures(Segment segment, Draft draft, Segment.Mention mention) {
        List<Amount> amounts = segment.amounts;
        if (draft.metric.filter(RATES::contains).isPresent()) {
            amounts.stream().filter(Amount::points).forEach(amount -> amount.count(Amount.Kind.POINTS));
        }
        for (int index = 0; index < amounts.size(); index++) {
            Amount amount = amounts.get(index);
            Amount next = index + 1 < amounts.size() ? amounts.get(index + 1) : null;
            Lead lead = sentence.lead(amount.start(), ROLES);
            Lead nextLead = next == null ? null : sentence.lead(next.start(), ROLES);
            if (with(amount)) {
                lead = new Lead(lead.start(), Set.of(), lead.passed());
            }
            boolean pair = next != null
                    && (arrow(amount.end(), next.start())
                            || lead.is("from") && (nextLead.is("to") || nextLead.is("onto"))
                            || lead.roles().isEmpty() && falls(amount, next, nextLead)
                            || lead.is("between") && nextLead.is("and"));
            if (pair) {
                next.borrow(amount);
                amount.borrow(next);
                pair(segment, draft, mention, amount, next, lead);
                index++;
            } else {
                one(segment, draft, mention, amount, lead);
            }
        }
    }

    /** 'Churn 5 % to 3 %'. */
    private static boolean falls(Amount high, Amount low, Lead between) {
        return between.is("to")
                && between.start() == high.end()
                && low.kind() == high.kind()
                && low.value().compareTo(high.value()) < 0;
    }

    /** 'Umowy z 25 hotelami' are made with them: behind 'z' the instrumental says with whom, and no level. */
    private boolean with(Amount amount) {
        boolean noun =
                sentence.has(amount.end()) && sentence.token(amount.end()).word();
        if (sentence.language() != Language.PL
                || !noun
                || amount.kind() != Amount.Kind.BARE
                || !sentence.lead(amount.start(), ROLES).is("from")) {
            return false;
        }
        String word = sentence.token(amount.end()).text();
        return word.endsWith("mi") || word.endsWith("oma");
    }

    /** Whether words say that the figure is where the metric stands: 'today 5 %', '(2026: 11 %)', '32 % dziś'. */
    private boolean standing(Segment segment, Amount amount, Lead lead) {
        if (lead.is("now") || sentence.connects(amount.end(), "now")) {
            return true;
        }
        for (int back = amount.start() - 1; back >= segment.start && back >= amount.start() - NOW_NEAR; back--) {
            if (sentence.token(back).kind() == Token.Kind.NUMBER) {
                break;
            }
            if (sentence.connects(back, "now")) {
                return true;
            }
        }
        int opening = sentence.openingBracket(amount.start());
        for (int index = opening + 1; opening >= 0 && sentence.has(index) && !sentence.reads(index, ")"); index++) {
            if (sentence.past(index) || sentence.anyMatch(index, Topic.YEAR_ON_YEAR) != null) {
                return true;
            }
        }
        return false;
    }

    /** '40 → 65', '40 -> 65'. */
    private boolean arrow(int start, int end) {
        return end == start + 1 && sentence.reads(start, "→")
                || end == start + 2 && sentence.reads(start, "-") && sentence.reads(start + 1, ">");
    }

    private void pair(Segment segment, Draft draft, Segment.Mention mention, Amount low, Amount high, Lead lead) {
        if (!level(draft, high, true) || !level(draft, low, true)) {
            return;
        }
        draft.taken.add(low);
        draft.taken.add(high);
        boolean counted = draft.direction == Direction.UNKNOWN
                && segment.courses.stream()
                        .anyMatch(course -> course.direction().equals("win"));
        if (lead.is("between") || counted) {
            if (draft.empty() && low.value().compareTo(high.value()) < 0) {
                draft.range = Optional.of(new Range(low.value(), high.value(), unit(draft, high), false));
                spans.add(sentence.span(Span.Meaning.RANGE, low.start(), high.end()));
            }
        } else if (draft.target.isEmpty()
                && draft.range.isEmpty()
                && draft.baseline.isEmpty()
                && (draft.change.isEmpty() || explains(segment, draft.change.get(), mention, low, high))) {
            String unit = unit(draft, high);
            draft.baseline = Optional.of(new Figure(low.value(), unit(draft, low)));
            draft.target = Optional.of(new Figure(high.value(), unit));
            spans.add(sentence.span(Span.Meaning.BASELINE, low.start(), low.end()));
            spans.add(sentence.span(Span.Meaning.TARGET, high.start(), high.end()));
        }
    }

    /** Whether two levels tell where a change begins and ends: 'by 20 %, from 420,000 to 504,000'. */
    private static boolean explains(Segment segment, Change change, Segment.Mention mention, Amount low, Amount high) {
        boolean other = segment.mentions.stream()
                .anyMatch(named -> named != mention
                        && named.start() > (mention == null ? 0 : mention.start())
                        && named.start() < low.start());
        BigDecimal moved = high.value().subtract(low.value());
        BigDecimal stated = change.kind() == Change.Kind.PERCENT
                ? low.value().multiply(change.amount()).divide(HUNDRED)
                : change.amount();
        BigDecimal tolerance = low.value().abs().divide(HUNDRED);
        boolean agreeing = moved.subtract(stated).abs().compareTo(tolerance) <= 0;
        return !other && (agreeing || high.kind() != Amount.Kind.BARE);
    }

    private void one(Segment segment, Draft draft, Segment.Mention mention, Amount amount, Lead lead) {
        boolean sameUnit = draft.target
                .filter(target -> target.unit().equals(unit(draft, amount)))
                .isPresent();
        if (standing(segment, amount, lead) || lead.is("compare") && sameUnit) {
            boolean fits = draft.target.isEmpty() ? amount.kind() != Amount.Kind.BARE : sameUnit;
            if (draft.baseline.isEmpty() && fits && level(draft, amount, true)) {
                draft.baseline = Optional.of(new Figure(amount.value(), unit(draft, amount)));
                spans.add(sentence.span(Span.Meaning.BASELINE, amount.start(), amount.end()));
            }
            return;
        }
        boolean group = group(amount);
        if (lead.is("owner") || group || lead.is("for") || lead.is("compare") || lead.is("after") && !lead.is("from")) {
            return;
        }
        if (amount.kind() == Amount.Kind.FACTOR) {
            factor(draft, amount);
        } else if (lead.is("from")) {
            if (draft.target.isPresent()
                    && draft.baseline.isEmpty()
                    && amount.unit().equals(draft.target.get().unit())
                    && amount.kind() != Amount.Kind.BARE) {
                draft.baseline = Optional.of(new Figure(amount.value(), amount.unit()));
                spans.add(sentence.span(Span.Meaning.BASELINE, amount.start(), amount.end()));
            }
        } else if (lead.is("by")
                || amount.sign() != 0
                || lead.passed().contains("more") && amount.kind() == Amount.Kind.MONEY
                || amount.kind() == Amount.Kind.POINTS) {
            change(draft, amount);
        } else if (lead.is("to")) {
            boolean recipients = amount.kind() == Amount.Kind.BARE
                    && !draft.commanded()
                    && mention != null
                    && mention.start() >= amount.end()
                    && lead.start() > segment.start
                    && lead.start() == amount.start() - 1;
            // 'A newsletter to 2,000 customers' wants none.
            if (landing(draft, amount)) {
                draft.taken.add(amount);
                draft.target = Optional.of(new Figure(amount.value(), unit(draft, amount)));
                spans.add(sentence.span(Span.Meaning.TARGET, amount.start(), amount.end()));
            } else if (!recipients) {
                target(draft, amount, true);
            }
        } else if (movesBeside(segment, amount, mention)) {
            change(draft, amount);
        } else if (lead.is("of") && mention != null && mention.end() == lead.start()) {
            target(draft, amount, true);
        } else if (lead.is("in") || lead.is("of")) {
            // 'in 5 regions', 'of 3 sellers' describe.
            return;
        } else {
            beside(segment, draft, amount, mention);
        }
    }

    /** Whether money says where a change leads to: 'up 10 % to 3.3 million'. */
    private boolean landing(Draft draft, Amount amount) {
        boolean moved = draft.change
                .filter(change -> change.kind() == Change.Kind.PERCENT)
                .isPresent();
        boolean money = amount.kind() == Amount.Kind.MONEY
                || amount.scaled() && draft.metric.filter(MONEY::contains).isPresent();
        return moved
                && money
                && draft.target.isEmpty()
                && draft.range.isEmpty()
                && amount.high().isEmpty()
                && level(draft, amount, true);
    }

    /** Whether a word of movement stands right beside a percentage: '20 % growth', '20 % revenue growth', 'wzrost 20 %'. */
    private boolean movesBeside(Segment segment, Amount amount, Segment.Mention mention) {
        if (amount.kind() == Amount.Kind.TIME || amount.kind() == Amount.Kind.FACTOR) {
            return false;
        }
        for (Segment.Course course : segment.courses) {
            boolean moving =
                    course.direction().equals("up") || course.direction().equals("down");
            if (!moving) {
                continue;
            }
            int after = course.start() - amount.end();
            boolean metricBetween =
                    mention != null && mention.start() >= amount.end() && mention.end() == course.start();
            boolean noun = !course.verb() && (after == 0 || metricBetween);
            int gap = amount.start() - course.end();
            boolean behind = gap == 0 || gap == 1 && sentence.connects(course.end(), "of");
            boolean percent = amount.kind() == Amount.Kind.PERCENT;
            boolean behindMetric =
                    percent && mention != null && course.end() <= mention.start() && mention.end() == amount.start();
            if (noun && (percent || amount.kind() != Amount.Kind.BARE)
                    || percent && behind
                    || amount.kind() == Amount.Kind.MONEY && course.verb() && gap == 0
                    || behindMetric) {
                return true;
            }
        }
        return false;
    }

    /** A figure without a small word before it. */
    private void beside(Segment segment, Draft draft, Amount amount, Segment.Mention mention) {
        boolean moving = draft.direction == Direction.UP || draft.direction == Direction.DOWN;
        boolean achieved = segment.courses.stream()
                .anyMatch(course -> (course.direction().equals("win")
                                || course.direction().equals("reach")
                                || course.direction().equals("hold"))
                        && amount.start() - course.end() >= 0
                        && amount.start() - course.end() <= NEAR);
        boolean before =
                mention != null && amount.start() - mention.end() >= 0 && quietBetween(mention.end(), amount.start());
        int gap = mention == null ? -1 : mention.start() - amount.end();
        boolean behind = gap >= 0 && gap <= NEAR && quietBetween(amount.end(), mention.start());
        boolean counts = amount.kind() == Amount.Kind.BARE || amount.kind() == Amount.Kind.TIME;
        if (amount.kind() == Amount.Kind.PERCENT) {
            boolean rate =
                    mention != null && (RATES.contains(mention.metric()) || mention.metric() == GoalMetric.OTHER);
            if (mention == null && draft.metric.filter(RATES::contains).isPresent()) {
                target(draft, amount, false);
            } else if (rate && !moving && (before || behind || achieved)) {
                target(draft, amount, false);
            }
        } else if (amount.kind() == Amount.Kind.MONEY) {
            if (achieved || (before || behind) && !moving) {
                target(draft, amount, false);
            }
        } else if (counts
                && behind
                && amount.kind() == Amount.Kind.BARE
                && !amount.unit().equals(Figure.PERCENT)) {
            boolean counted = !MONEY.contains(mention.metric()) && !RATES.contains(mention.metric());
            if (counted && moving && mention.metric() == GoalMetric.CUSTOMERS) {
                change(draft, amount);
            } else if (counted || amount.scaled() && !moving) {
                target(draft, amount, false);
            }
        } else if (counts && before && !moving) {
            if (amount.kind() == Amount.Kind.TIME ? mention.metric() == GoalMetric.OTHER : level(draft, amount, true)) {
                target(draft, amount, true);
            }
        } else if (mention == null
                && amount.kind() == Amount.Kind.BARE
                && (segment.courses.isEmpty() || segment.wins())
                && amount.start() == segment.start
                && ownNoun(amount)) {
            target(draft, amount, false);
        } else if (counts && achieved && mention == null && amount.kind() == Amount.Kind.BARE && ownNoun(amount)) {
            draft.ownNoun |= draft.empty();
            target(draft, amount, false);
        }
    }

    /** Whether a figure counts a thing by its name, though the lists do not know it: 'open 3 showrooms'. */
    private boolean ownNoun(Amount amount) {
        return sentence.has(amount.end())
                && sentence.token(amount.end()).word()
                && !sentence.used(amount.end())
                && sentence.match(amount.end(), Topic.CONNECTIVE) == null;
    }

    /** Whether only plain words and colons stand between a metric and its figure. */
    private boolean quietBetween(int start, int end) {
        if (end - start > NEAR + 2) {
            return false;
        }
        for (int index = start; index < end; ) {
            Match small = sentence.match(index, Topic.CONNECTIVE);
            if (small != null) {
                if (QUIET.stream().noneMatch(small::means)) {
                    return false;
                }
                index = small.end();
                continue;
            }
            Token token = sentence.token(index);
            if (!token.word() && !sentence.used(index) && !":=-–—(".contains(token.text())) {
                return false;
            }
            index++;
        }
        return true;
    }

    private void target(Draft draft, Amount amount, boolean behindWord) {
        if (!draft.empty() || !level(draft, amount, behindWord)) {
            return;
        }
        String unit = unit(draft, amount);
        draft.taken.add(amount);
        if (amount.high().isPresent()) {
            draft.range = Optional.of(new Range(amount.value(), amount.high().get(), unit, false));
            spans.add(sentence.span(Span.Meaning.RANGE, amount.start(), amount.end()));
        } else {
            draft.target = Optional.of(new Figure(amount.value(), unit));
            spans.add(sentence.span(Span.Meaning.TARGET, amount.start(), amount.end()));
        }
    }

    /** Whether a figure can be a level of the metric at all. */
    private boolean level(Draft draft, Amount amount, boolean behindWord) {
        if (draft.metric.isEmpty()) {
            return amount.kind() != Amount.Kind.POINTS;
        }
        GoalMetric metric = draft.metric.get();
        return switch (amount.kind()) {
            case PERCENT -> RATES.contains(metric) || metric == GoalMetric.OTHER;
            case MONEY -> !RATES.contains(metric) && !COUNTS.contains(metric) || metric == GoalMetric.PROFIT_MARGIN;
            case TIME -> metric == GoalMetric.OTHER;
            case BARE ->
                MONEY.contains(metric)
                        ? amount.scaled() || !followedByNoun(amount.end()) || !behindWord
                        : !RATES.contains(metric)
                                || amount.value().compareTo(HUNDRED) <= 0 && !followedByNoun(amount.end());
            case POINTS, FACTOR -> false;
        };
    }

    private boolean followedByNoun(int index) {
        return sentence.has(index)
                && !sentence.used(index)
                && sentence.token(index).word()
                && sentence.match(index, Topic.CONNECTIVE) == null
                && sentence.match(index, Topic.FLOW) == null;
    }

    private static String unit(Draft draft, Amount amount) {
        return switch (amount.kind()) {
            case PERCENT, POINTS -> Figure.PERCENT;
            case MONEY -> amount.unit();
            case TIME, FACTOR -> Figure.COUNT;
            case BARE -> {
                if (draft.metric.filter(MONEY::contains).isPresent()) {
                    yield "";
                }
                yield draft.metric.filter(RATES::contains).isPresent() ? Figure.PERCENT : Figure.COUNT;
            }
        };
    }

    private void change(Draft draft, Amount amount) {
        boolean ofTime = amount.kind() == Amount.Kind.TIME
                && draft.metric.filter(metric -> metric == GoalMetric.OTHER).isEmpty();
        boolean unsure = amount.kind() == Amount.Kind.BARE
                && (draft.metric.filter(RATES::contains).isPresent()
                        || draft.metric.filter(MONEY::contains).isPresent() && followedByNoun(amount.end()));
        if (draft.change.isPresent() || draft.range.isPresent() || ofTime || unsure) {
            return;
        }
        if (amount.apart() && draft.metric.filter(RATES::contains).isPresent()) {
            return;
        }
        draft.taken.add(amount);
        boolean down = amount.sign() < 0 || amount.sign() == 0 && draft.direction == Direction.DOWN;
        if (amount.sign() != 0 && draft.direction == Direction.UNKNOWN) {
            draft.direction = amount.sign() > 0 ? Direction.UP : Direction.DOWN;
        }
        String unit = unit(draft, amount);
        if (amount.high().isPresent()) {
            if (draft.target.isEmpty()) {
                draft.range =
                        Optional.of(new Range(amount.value(), amount.high().get(), unit, true));
                spans.add(sentence.span(Span.Meaning.RANGE, amount.start(), amount.end()));
            }
            return;
        }
        Change.Kind kind = switch (amount.kind()) {
            case PERCENT -> Change.Kind.PERCENT;
            case POINTS -> Change.Kind.POINTS;
            default -> Change.Kind.ABSOLUTE;
        };
        draft.change = Optional.of(new Change(down ? amount.value().negate() : amount.value(), kind, unit));
        spans.add(sentence.span(Span.Meaning.CHANGE, amount.start(), amount.end()));
    }

    /** '3x revenue' is 200 percent more. */
    private void factor(Draft draft, Amount amount) {
        if (draft.empty() && draft.direction != Direction.DOWN && amount.value().compareTo(BigDecimal.ONE) > 0) {
            BigDecimal percent = amount.value().subtract(BigDecimal.ONE).multiply(HUNDRED);
            draft.change = Optional.of(new Change(Amounts.plain(percent), Change.Kind.PERCENT, Figure.PERCENT));
            draft.direction = Direction.UP;
            spans.add(sentence.span(Span.Meaning.CHANGE, amount.start(), amount.end()));
        }
    }

    private void factors(Segment segment, Draft draft) {
        for (int index : segment.changes) {
            BigDecimal percent =
                    Amounts.signed(sentence.anyMatch(index, Topic.FACTOR).meaning());
            if (!draft.empty() || percent == null) {
                return;
            }
            if (draft.direction == Direction.DOWN && percent.signum() > 0) {
                // Twofold less is half.
                percent = HUNDRED.multiply(HUNDRED)
                        .divide(HUNDRED.add(percent), 2, RoundingMode.HALF_UP)
                        .subtract(HUNDRED);
            }
            draft.direction = percent.signum() > 0 ? Direction.UP : Direction.DOWN;
            draft.change = Optional.of(new Change(Amounts.plain(percent), Change.Kind.PERCENT, Figure.PERCENT));
            spans.add(sentence.span(
                    Span.Meaning.CHANGE,
                    index,
                    sentence.anyMatch(index, Topic.FACTOR).end()));
        }
    }

    private static final class Draft {
        private final Segment segment;
        private final List<Amount> taken = new ArrayList<>();
        private Segment.Mention mention;
        private boolean ownNoun;
        private Optional<GoalMetric> metric = Optional.empty();
        private Direction direction = Direction.UNKNOWN;
        private Optional<Figure> baseline = Optional.empty();
        private Optional<Figure> target = Optional.empty();
        private Optional<Change> change = Optional.empty();
        private Optional<Range> range = Optional.empty();
        private Optional<Per> per = Optional.empty();

        Draft(Segment segment) {
            this.segment = segment;
        }

        /** Whether neither a level nor a change is known yet. */
        boolean empty() {
            return target.isEmpty() && change.isEmpty() && range.isEmpty();
        }

        /** Whether the figure is none that counts things: selling 22 % more is revenue, selling 300 bicycles is not. */
        boolean inMoneyOrPercent() {
            return change.filter(known -> known.kind() == Change.Kind.PERCENT).isPresent()
                    || target.filter(known -> !known.unit().equals(Figure.COUNT)
                                    && !known.unit().equals(Figure.PERCENT))
                            .isPresent();
        }

        boolean measurable() {
            return !empty();
        }

        boolean commanded() {
            return !segment.courses.isEmpty() || !segment.changes.isEmpty();
        }

        /** Whether what follows only adds figures to this: no metric of its own, or the same. */
        boolean complements(Draft next) {
            boolean sameMetric =
                    next.metric.isEmpty() || next.metric.equals(metric) && metric.get() != GoalMetric.OTHER;
            boolean room = (target.isEmpty() || next.target.isEmpty())
                    && (change.isEmpty() || next.change.isEmpty())
                    && (range.isEmpty() && next.range.isEmpty() || empty() || next.empty());
            return sameMetric && room && !(next.metric.isEmpty() && metric.isEmpty());
        }

        void merge(Draft next) {
            baseline = baseline.or(() -> next.baseline);
            target = target.or(() -> next.target);
            change = change.or(() -> next.change);
            range = range.or(() -> next.range);
            per = per.or(() -> next.per);
            direction = direction == Direction.UNKNOWN ? next.direction : direction;
        }

        /** Whether one figure stands for both: 'increase revenue and margin by 10 %'. */
        boolean sharesWith(Draft next) {
            return next.segment.joint == Segment.Joint.AND
                    && !next.segment.leadsWithCourse()
                    && segment.amounts.isEmpty()
                    && empty();
        }

        void share(Draft next) {
            if (next.direction == Direction.UNKNOWN) {
                next.direction = direction;
                next.change = next.change.map(
                        change -> direction == Direction.DOWN && change.amount().signum() > 0
                                ? new Change(change.amount().negate(), change.kind(), change.unit())
                                : change);
            }
            direction = direction == Direction.UNKNOWN ? next.direction : direction;
            change = next.change.filter(same -> same.kind() == Change.Kind.PERCENT);
        }

        Aim aim() {
            return new Aim(metric, direction, baseline, target, change, range, per);
        }
    }
}
