package dev.planadvisor.facts;

import dev.planadvisor.plan.GoalMetric;
import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.Strategy;
import dev.planadvisor.plan.Tactic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes the facts of the chapter on strategies and tactics. */
final class StrategyFacts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private StrategyFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        Plan plan = context.plan();
        Phrases kinds = Phrases.of(context.lexicon(), "strategy-kinds");
        Phrases rhythms = Phrases.of(context.lexicon(), "rhythms");
        TeamRoster roster = TeamRoster.of(plan);
        // Where nobody says so, all that is done serves the only goal.
        boolean asksForGoals = plan.goals().size() > 1 || context.strategiesNameGoals();
        for (int i = 0; i < plan.strategies().size(); i++) {
            Strategy strategy = plan.strategies().get(i);
            String at = "/strategies/" + i;
            String label = label(strategy, i);
            int weekly = (int) strategy.tactics().stream()
                    .filter(tactic -> isWeekly(tactic, rhythms))
                    .count();
            facts.accept(new StrategyFact(
                    at,
                    Text.id(strategy.id(), i),
                    label,
                    kind(strategy, kinds),
                    weekly,
                    strategy.tactics().size()));
            if (asksForGoals) {
                facts.accept(new StrategySupport(at, label, Text.said(strategy.supports())));
            }
            for (int j = 0; j < strategy.tactics().size(); j++) {
                collectTactic(at + "/tactics/" + j, strategy.tactics().get(j), j, label, roster, rhythms, facts);
            }
        }
        collectPurposes(plan.strategies(), context.sellsToConsumersOnly(), kinds, facts);
        collectDiscounts(context, facts);
        collectWordings(context, facts);
        collectShared(plan.strategies(), facts);
        Activity.collect(context, facts);
    }

    private static void collectDiscounts(PlanContext context, Consumer<Fact> facts) {
        Percent margin = context.plan().company() == null
                ? null
                : context.plan().company().grossMargin();
        List<Strategy> strategies = context.plan().strategies();
        for (int i = 0; i < strategies.size(); i++) {
            Percent discount = strategies.get(i).discount();
            if (discount != null && discount.value().signum() > 0) {
                facts.accept(discount("/strategies/" + i, label(strategies.get(i), i), discount.value(), margin));
            }
        }
        context.goals().stream()
                .filter(goal ->
                        goal.metric().filter(m -> m == GoalMetric.PROFIT_MARGIN).isPresent())
                .filter(goal -> goal.baseline().isEmpty()
                        || goal.target()
                                .filter(t -> t.compareTo(goal.baseline().get()) > 0)
                                .isPresent())
                .findFirst()
                .ifPresent(goal -> facts.accept(new MarginGoal(goal.at(), goal.label())));
    }

    /** @param margin gross margin, {@code null} where it is unsaid */
    static StrategyDiscount discount(String at, String label, BigDecimal discount, Percent margin) {
        if (margin == null) {
            return new StrategyDiscount(at, label, discount, BigDecimal.ZERO, "unknown", BigDecimal.ZERO);
        }
        BigDecimal left = margin.value().subtract(discount);
        return left.signum() > 0
                ? new StrategyDiscount(
                        at,
                        label,
                        discount,
                        margin.value(),
                        "volume",
                        discount.multiply(HUNDRED).divide(left, 1, RoundingMode.HALF_UP))
                : new StrategyDiscount(at, label, discount, margin.value(), "never", BigDecimal.ZERO);
    }

    private static void collectWordings(PlanContext context, Consumer<Fact> facts) {
        Phrases vague = Phrases.of(context.lexicon(), "vague-tactics");
        Phrases quantities = Phrases.of(context.lexicon(), "quantities");
        for (int i = 0; i < context.plan().strategies().size(); i++) {
            List<Tactic> tactics = context.plan().strategies().get(i).tactics();
            for (int j = 0; j < tactics.size(); j++) {
                String task = tactics.get(j).task();
                if (Text.said(task)) {
                    facts.accept(new TacticWording(
                            "/strategies/" + i + "/tactics/" + j,
                            Text.label(j, task),
                            vague.open(task),
                            Phrases.words(task).size(),
                            !tactics.get(j).yields().isEmpty()
                                    || task.codePoints().anyMatch(Character::isDigit)
                                    || quantities.standIn(task)));
                }
            }
        }
    }

    /** Compares each strategy with those before it, so that a pair is told of once. */
    private static void collectShared(List<Strategy> strategies, Consumer<Fact> facts) {
        Map<Set<String>, Integer> firstOf = new HashMap<>();
        for (int i = 0; i < strategies.size(); i++) {
            List<Set<String>> tasks = strategies.get(i).tactics().stream()
                    .<Set<String>>map(tactic -> new TreeSet<>(Phrases.words(tactic.task())))
                    .filter(words -> !words.isEmpty())
                    .toList();
            SortedMap<Integer, Integer> common = new TreeMap<>();
            for (Set<String> task : tasks) {
                if (firstOf.containsKey(task)) {
                    common.merge(firstOf.get(task), 1, Integer::sum);
                }
            }
            if (strategies.size() > 1 && !tasks.isEmpty()) {
                facts.accept(shared(strategies, i, tasks.size(), common));
            }
            for (Set<String> task : tasks) {
                firstOf.putIfAbsent(task, i);
            }
        }
    }

    /** @param common how many tactics stand first in which earlier strategy */
    private static SharedTactics shared(
            List<Strategy> strategies, int index, int tactics, SortedMap<Integer, Integer> common) {
        int most = common.values().stream().max(Integer::compare).orElse(0);
        String other = common.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .map(entry -> label(strategies.get(entry.getKey()), entry.getKey()))
                .orElse("");
        return new SharedTactics(
                "/strategies/" + index,
                label(strategies.get(index), index),
                other,
                most,
                tactics,
                BigDecimal.valueOf(100L * most).divide(BigDecimal.valueOf(tactics), 1, RoundingMode.HALF_UP));
    }

    private static void collectTactic(
            String at,
            Tactic tactic,
            int index,
            String strategy,
            TeamRoster roster,
            Phrases rhythms,
            Consumer<Fact> facts) {
        String task = Text.label(index, tactic.task());
        String owner = Text.first(tactic.owner(), roster.onlyPerson());
        boolean scheduled = tactic.frequency() != null || rhythms.standIn(tactic.task());
        facts.accept(new TacticFact(at, task, strategy, owner, scheduled));
        if (Text.said(tactic.owner()) && !roster.isEmpty()) {
            facts.accept(new TacticOwner(at, task, owner, roster.holds(owner)));
        }
    }

    private static void collectPurposes(
            List<Strategy> strategies, boolean consumersOnly, Phrases kinds, Consumer<Fact> facts) {
        int all = strategies.size();
        if (all == 0) {
            return;
        }
        List<Set<String>> purposes = new ArrayList<>();
        List<Set<String>> deeds = new ArrayList<>();
        for (Strategy strategy : strategies) {
            Set<String> purpose = purposes(strategy, kinds);
            Set<String> done = new TreeSet<>(purpose);
            strategy.tactics().forEach(tactic -> kinds.meanings(tactic.task()).forEach(done::add));
            purposes.add(purpose);
            deeds.add(done);
        }
        boolean sure = purposes.stream().noneMatch(Set::isEmpty);
        int winning = count(purposes, Set.of("new-business", "referrals"));
        if (sure || winning > 0) {
            facts.accept(new NewBusinessStrategies(winning, all));
        }
        Set<String> keeps = consumersOnly
                ? Set.of("existing-customers", "retention", "referrals")
                : Set.of("existing-customers", "retention");
        int keeping = count(purposes, keeps);
        if (sure || keeping > 0) {
            facts.accept(new ExistingCustomerStrategies(keeping, all));
        }
        int asking = count(deeds, Set.of("referrals"));
        if (sure || asking > 0) {
            facts.accept(new ReferralStrategies(asking, all));
        }
        int showing = count(deeds, Set.of("awareness"));
        if (sure || showing > 0) {
            facts.accept(new AwarenessStrategies(showing, all));
        }
    }

    private static int count(List<Set<String>> strategies, Set<String> wanted) {
        return (int) strategies.stream()
                .filter(purposes -> purposes.stream().anyMatch(wanted::contains))
                .count();
    }

    /** What a strategy is for: its field, and what its name adds to it ('Keep and grow our accounts, and win new ones'). */
    private static Set<String> purposes(Strategy strategy, Phrases kinds) {
        Set<String> purposes = new TreeSet<>();
        if (strategy.kind() != null) {
            purposes.add(Text.word(strategy.kind()));
        }
        kinds.meanings(strategy.name()).forEach(purposes::add);
        return purposes;
    }

    private static String kind(Strategy strategy, Phrases kinds) {
        return strategy.kind() != null
                ? Text.word(strategy.kind())
                : kinds.meaning(strategy.name()).orElse("");
    }

    static String label(Strategy strategy, int index) {
        return Text.label(index, strategy.name(), strategy.id());
    }

    private static boolean isWeekly(Tactic tactic, Phrases rhythms) {
        return tactic.frequency() == null
                ? rhythms.meanings(tactic.task()).anyMatch(per -> per.equals("day") || per.equals("week"))
                : Rhythm.isWeekly(tactic.frequency());
    }
}
