package dev.planadvisor.facts;

import dev.planadvisor.plan.RoleKind;
import dev.planadvisor.plan.Strategy;
import dev.planadvisor.plan.Tactic;
import dev.planadvisor.plan.TeamMember;
import dev.planadvisor.plan.Tool;
import dev.planadvisor.plan.ToolCost;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What the other steps of the plan will cost, beside what the budget pays for.
 *
 * @param itemised whether the budget tells its costs apart
 */
record CostCoverage(PlanContext context, CostSheet sheet, boolean itemised) {
    private static final String PROMOTIONS = "promotions";
    private static final int NAMES_SHOWN = 3;

    void collect(Consumer<Fact> facts) {
        collectTeam(facts);
        collectTools(facts);
        PhraseList activities = PhraseList.of(context, "cost-activities");
        for (int i = 0; i < context.plan().strategies().size(); i++) {
            Strategy strategy = context.plan().strategies().get(i);
            String at = "/strategies/" + i;
            if (promotes(strategy, activities)) {
                facts.accept(new PlannedPromotion(at));
            }
            if (itemised) {
                collectStrategy(strategy, Text.id(strategy.id(), i), at, i, activities, facts);
            }
        }
    }

    private void collectTeam(Consumer<Fact> facts) {
        int people = 0;
        int sellers = 0;
        String first = "";
        for (int i = 0; i < context.plan().team().size(); i++) {
            TeamMember member = context.plan().team().get(i);
            if (!isEmployed(member, context)) {
                continue;
            }
            int heads = member.headcount() == null ? 1 : member.headcount();
            people += heads;
            boolean sells = member.kind() == RoleKind.SELLER
                    && (!context.sellsToConsumersOnly() || QuotaPlan.carriesQuota(member));
            sellers += sells ? heads : 0;
            first = first.isEmpty() ? Text.label(i, member.role(), member.name(), member.id()) : first;
        }
        if (people > 0) {
            facts.accept(new EmployedTeam("/team", people, first));
        }
        if (sellers > 0) {
            facts.accept(new SellerTeam("/team", sellers));
        }
    }

    /** Whether somebody works for a salary, as far as the role tells: neither an agency nor one who lives by the profit. */
    static boolean isEmployed(TeamMember member, PlanContext context) {
        return member.kind() != RoleKind.AGENCY
                && !PhraseList.of(context, "unsalaried-roles").matchesAny(Text.first(member.role()));
    }

    private void collectTools(Consumer<Fact> facts) {
        Set<String> covered = new TreeSet<>();
        sheet.lines().forEach(line -> covered.addAll(line.item().covers()));
        List<String> names = new ArrayList<>();
        boolean named = false;
        for (int i = 0; i < context.plan().tools().size(); i++) {
            Tool tool = context.plan().tools().get(i);
            if (tool.cost() == ToolCost.PAID) {
                names.add(Text.label(i, tool.name(), tool.kind(), tool.id()));
                named |= covered.contains(Text.id(tool.id(), i));
            }
        }
        if (!names.isEmpty()) {
            String shown = String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
            shown = names.size() > NAMES_SHOWN ? shown + ", …" : shown;
            facts.accept(new PaidTools("/tools", names.size(), shown, named));
        }
    }

    private static boolean promotes(Strategy strategy, PhraseList activities) {
        if (discounts(strategy)) {
            return true;
        }
        List<String> texts = new ArrayList<>();
        texts.add(Text.first(strategy.name()));
        strategy.tactics().forEach(tactic -> texts.add(Text.first(tactic.task())));
        return texts.stream()
                .flatMap(text -> activities.matches(text).stream())
                .anyMatch(row -> row.get(0).equals(PROMOTIONS));
    }

    private static boolean discounts(Strategy strategy) {
        return strategy.discount() != null && strategy.discount().value().signum() > 0;
    }

    private void collectStrategy(
            Strategy strategy, String id, String at, int index, PhraseList activities, Consumer<Fact> facts) {
        boolean coversAll =
                sheet.lines().stream().anyMatch(line -> line.item().covers().contains(id));
        if (discounts(strategy)) {
            boolean counted = gainNote(activities);
            facts.accept(new ImpliedCost(
                    at + "/discount",
                    Text.label(index, strategy.name(), strategy.id()),
                    PROMOTIONS,
                    coversAll || counted || pays(List.of(PROMOTIONS))));
        }
        for (int j = 0; j < strategy.tactics().size(); j++) {
            Tactic tactic = strategy.tactics().get(j);
            // A discount that the strategy states is told of once, for the strategy.
            List<List<String>> kinds = activities.matches(Text.first(tactic.task())).stream()
                    .filter(kind -> !discounts(strategy) || !kind.get(0).equals(PROMOTIONS))
                    .toList();
            List<List<String>> unpaid = coversAll
                    ? List.of()
                    : kinds.stream().filter(kind -> !pays(kind)).toList();
            if (!kinds.isEmpty()) {
                facts.accept(new ImpliedCost(
                        at + "/tactics/" + j,
                        Text.label(j, tactic.task()),
                        (unpaid.isEmpty() ? kinds : unpaid).get(0).get(0).replace("-", ""),
                        unpaid.isEmpty()));
            }
        }
    }

    /** Whether the note on the gain says that it counts a promotion in: what is given away is then off the gain. */
    private boolean gainNote(PhraseList activities) {
        return context.plan().budget().gain() != null
                && activities.matches(Text.first(context.plan().budget().gain().note())).stream()
                        .anyMatch(row -> row.get(0).equals(PROMOTIONS));
    }

    /** Whether an item pays for one of these kinds of cost. */
    private boolean pays(List<String> kinds) {
        return sheet.lines().stream().anyMatch(line -> kinds.stream().anyMatch(line.headings()::contains));
    }
}
