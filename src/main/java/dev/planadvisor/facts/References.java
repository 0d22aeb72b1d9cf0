package dev.planadvisor.facts;

import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.Goal;
import dev.planadvisor.plan.Metric;
import dev.planadvisor.plan.Persona;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.Stage;
import dev.planadvisor.plan.Strategy;
import dev.planadvisor.plan.TeamMember;
import dev.planadvisor.plan.Territory;
import dev.planadvisor.plan.Tool;
import java.util.List;
import java.util.function.Consumer;

/** All places of a plan that name another part of it. */
final class References {
    /** How many unknown names get a suggestion, so that a hostile plan costs no time. */
    private static final int SUGGESTIONS = 50;

    private final Plan plan;
    private final Consumer<Fact> facts;
    private final TeamRoster roster;
    private final NameRegister goals = new NameRegister();
    private final NameRegister people = new NameRegister();
    private final NameRegister personas = new NameRegister();
    private final NameRegister strategies = new NameRegister();
    private final NameRegister tools = new NameRegister();
    private final NameRegister steps = new NameRegister();
    private final NameRegister covers = new NameRegister();
    private int suggestions;

    private References(Plan plan, Consumer<Fact> facts) {
        this.plan = plan;
        this.facts = facts;
        this.roster = TeamRoster.of(plan);
        for (int i = 0; i < plan.goals().size(); i++) {
            Goal goal = plan.goals().get(i);
            goals.add(Text.id(goal.id(), i));
        }
        for (int i = 0; i < plan.team().size(); i++) {
            TeamMember member = plan.team().get(i);
            people.add(Text.id(member.id(), i), member.name(), member.role());
            covers.add(Text.id(member.id(), i), member.name(), member.role());
        }
        for (int i = 0; i < plan.personas().size(); i++) {
            Persona persona = plan.personas().get(i);
            personas.add(Text.id(persona.id(), i), persona.name());
        }
        for (int i = 0; i < plan.strategies().size(); i++) {
            Strategy strategy = plan.strategies().get(i);
            strategies.add(Text.id(strategy.id(), i), strategy.name());
            steps.add(Text.id(strategy.id(), i), strategy.name());
            covers.add(Text.id(strategy.id(), i), strategy.name());
        }
        for (int i = 0; i < plan.tools().size(); i++) {
            Tool tool = plan.tools().get(i);
            tools.add(Text.id(tool.id(), i), tool.name(), tool.kind());
            covers.add(Text.id(tool.id(), i), tool.name(), tool.kind());
        }
        if (plan.process() != null) {
            for (Stage stage : plan.process().stages()) {
                steps.add(stage.name());
            }
        }
    }

    static void collect(Plan plan, Consumer<Fact> facts) {
        new References(plan, facts).collect();
    }

    private void collect() {
        for (int i = 0; i < plan.goals().size(); i++) {
            person("/goals/" + i + "/owner", plan.goals().get(i).owner());
        }
        for (int i = 0; i < plan.team().size(); i++) {
            superior("/team/" + i + "/reports-to", plan.team().get(i).reportsTo());
        }
        for (int i = 0; i < plan.territories().size(); i++) {
            Territory territory = plan.territories().get(i);
            person("/territories/" + i + "/owner", territory.owner());
        }
        for (int i = 0; i < plan.strategies().size(); i++) {
            Strategy strategy = plan.strategies().get(i);
            each("/strategies/" + i + "/supports", "goal", strategy.supports(), goals);
            each("/strategies/" + i + "/personas", "persona", strategy.personas(), personas);
            each("/strategies/" + i + "/tools", "tool", strategy.tools(), tools);
        }
        for (int i = 0; i < plan.tools().size(); i++) {
            work("/tools/" + i + "/supports", plan.tools().get(i).supports());
        }
        for (int i = 0; i < plan.metrics().size(); i++) {
            Metric metric = plan.metrics().get(i);
            each("/metrics/" + i + "/tracks", "goal", metric.tracks(), goals);
            person("/metrics/" + i + "/owner", metric.owner());
        }
        if (plan.budget() != null) {
            for (int i = 0; i < plan.budget().items().size(); i++) {
                BudgetItem item = plan.budget().items().get(i);
                each("/budget/items/" + i + "/covers", "cover", item.covers(), covers);
            }
        }
    }

    private void each(String at, String kind, List<String> names, NameRegister known) {
        for (int i = 0; i < names.size(); i++) {
            one(at + "/" + i, kind, names.get(i), known);
        }
    }

    /** People are called by many names; the roster knows them all. */
    private void person(String at, String name) {
        if (Text.said(name) && !roster.isEmpty()) {
            boolean resolved = roster.holds(name);
            String nearest = resolved ? "" : suggestion(name, people);
            facts.accept(new ReferenceFact(at, "person", name.strip(), resolved, nearest.isEmpty() ? 0 : 1, nearest));
        }
    }

    /** Whom somebody reports to may well be outside the sales team, so only a name that misses a known one by a letter or two is doubtful. */
    private void superior(String at, String name) {
        if (Text.said(name) && !roster.isEmpty()) {
            String nearest = roster.holds(name) ? "" : suggestion(name, people);
            facts.accept(new ReferenceFact(
                    at, "person", name.strip(), nearest.isEmpty(), nearest.isEmpty() ? 0 : 1, nearest));
        }
    }

    private void one(String at, String kind, String name, NameRegister known) {
        if (!Text.said(name) || known.isEmpty()) {
            return;
        }
        boolean resolved = known.holds(name);
        String nearest = resolved ? "" : suggestion(name, known);
        facts.accept(new ReferenceFact(at, kind, name.strip(), resolved, nearest.isEmpty() ? 0 : 1, nearest));
    }

    /** What a tool is for may be said in free words, so only a name that misses a known one by a letter or two is doubtful. */
    private void work(String at, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (Text.said(name) && !steps.isEmpty()) {
                String nearest = steps.holds(name) ? "" : suggestion(name, steps);
                facts.accept(new ReferenceFact(
                        at + "/" + i, "strategy", name.strip(), nearest.isEmpty(), nearest.isEmpty() ? 0 : 1, nearest));
            }
        }
    }

    private String suggestion(String name, NameRegister known) {
        return ++suggestions > SUGGESTIONS ? "" : known.nearest(name);
    }
}
