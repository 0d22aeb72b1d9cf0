package dev.planadvisor.facts;

import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.Strategy;
import dev.planadvisor.plan.Tactic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes the facts of the chapter on strategies and tactics. */
final class StrategyFacts {
    private StrategyFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        Plan plan = context.plan();
        Phrases kinds = Phrases.of(context.lexicon(), "strategy-kinds");
        Phrases rhythms = Phrases.of(context.lexicon(), "rhythms");
        TeamRoster roster = TeamRoster.of(plan);
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
            if (!plan.goals().isEmpty()) {
                facts.accept(new StrategySupport(at, label, Text.said(strategy.supports())));
            }
            for (int j = 0; j < strategy.tactics().size(); j++) {
                collectTactic(at + "/tactics/" + j, strategy.tactics().get(j), j, label, roster, rhythms, facts);
            }
        }
        collectPurposes(plan.strategies(), kinds, facts);
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

    private static void collectPurposes(List<Strategy> strategies, Phrases kinds, Consumer<Fact> facts) {
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
        int keeping = count(purposes, Set.of("existing-customers", "retention"));
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
