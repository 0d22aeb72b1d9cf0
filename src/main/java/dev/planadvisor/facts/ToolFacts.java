package dev.planadvisor.facts;

import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.CostCategory;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.RoleKind;
import dev.planadvisor.plan.TeamMember;
import dev.planadvisor.plan.Tool;
import dev.planadvisor.plan.ToolCost;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the facts of the chapter on tools. */
final class ToolFacts {
    private static final String CRM = "crm";
    private static final Set<RoleKind> CRM_USERS = Set.of(RoleKind.MANAGER, RoleKind.SELLER, RoleKind.PROSPECTING);

    private final PlanContext context;
    private final Plan plan;
    private final Phrases kinds;
    private final List<Named> tools;
    private final List<Expense> expenses;

    /** A tool with the words by which other parts of the plan may call it. */
    private record Named(Tool tool, Set<String> names, List<String> id, List<String> name, Set<String> jobs) {}

    /** A budget item with the words by which it may call a tool. */
    private record Expense(BudgetItem item, Set<String> covers, List<String> words, Set<String> jobs) {
        /**
         * Whether it covers the tool, or its name holds the tool's id, the first word of its name or the name of a job that
         * it does.
         */
        boolean names(Named tool) {
            return tool.names().stream().anyMatch(covers::contains)
                    || (!tool.id().isEmpty() && words.containsAll(tool.id()))
                    || (!tool.name().isEmpty() && words.contains(tool.name().get(0)))
                    || jobs.stream().anyMatch(tool.jobs()::contains);
        }
    }

    private ToolFacts(PlanContext context) {
        this.context = context;
        this.plan = context.plan();
        this.kinds = Phrases.of(context.lexicon(), "tool-kinds");
        this.tools = IntStream.range(0, plan.tools().size())
                .mapToObj(i -> named(plan.tools().get(i), i))
                .toList();
        this.expenses = plan.budget() == null
                ? List.of()
                : plan.budget().items().stream().map(this::expense).toList();
    }

    static void collect(PlanContext context, Consumer<Fact> facts) {
        new ToolFacts(context).collect(facts);
    }

    private void collect(Consumer<Fact> facts) {
        int people = plan.team().stream().mapToInt(this::seatsNeeded).sum();
        boolean oneCrm = tools.stream().filter(t -> t.jobs().contains(CRM)).count() == 1;
        long forAnyTool = expenses.stream().filter(this::isForAnyTool).count();
        for (int i = 0; i < tools.size(); i++) {
            Named named = tools.get(i);
            Tool tool = named.tool();
            String at = "/tools/" + i;
            String label = Text.label(i, tool.name(), tool.id());
            facts.accept(new ToolFact(at, label, kind(tool), i + 1));
            named.jobs().forEach(job -> facts.accept(new ToolJob(at, label, job)));
            if (!named.jobs().contains(CRM) && keepsCustomers(tool)) {
                facts.accept(new ToolJob(at, label, CRM));
            }
            if (tool.cost() == ToolCost.PAID && !plan.strategies().isEmpty()) {
                facts.accept(new PaidTool(at, label, kind(tool), uses(named)));
            }
            if (tool.cost() != ToolCost.FREE && tool.cost() != ToolCost.EXISTING && !expenses.isEmpty()) {
                long items = forAnyTool
                        + expenses.stream().filter(e -> e.names(named)).count();
                facts.accept(new ToolExpense(at, label, (int) items));
            }
            if (named.jobs().contains(CRM) && oneCrm && tool.seats() != null && people > 0) {
                facts.accept(new ToolSeats(at, label, tool.seats(), people));
            }
        }
    }

    /** Whether customers are kept in it where consumers come by themselves: a shop's system, a calendar of visits. */
    private boolean keepsCustomers(Tool tool) {
        ListedWords records = ListedWords.of(context.lexicon(), "customer-records");
        return context.sellsToConsumersOnly() && (records.occurIn(tool.kind()) || records.occurIn(tool.name()));
    }

    private Named named(Tool tool, int index) {
        Set<String> names = new TreeSet<>();
        names.add(plain(Text.id(tool.id(), index)));
        if (Text.said(tool.name())) {
            names.add(plain(tool.name()));
        }
        return new Named(tool, names, Phrases.words(tool.id()), Phrases.words(tool.name()), jobs(tool));
    }

    private Expense expense(BudgetItem item) {
        return new Expense(
                item,
                item.covers().stream().map(ToolFacts::plain).collect(Collectors.toSet()),
                Phrases.words(item.name()),
                kinds.meanings(item.name()).collect(Collectors.toSet()));
    }

    private String kind(Tool tool) {
        return Text.said(tool.kind())
                ? kinds.meaning(tool.kind()).orElseGet(() -> plain(tool.kind()))
                : kinds.meaning(tool.name()).orElse("");
    }

    private Set<String> jobs(Tool tool) {
        Set<String> jobs = new TreeSet<>();
        kinds.meanings(tool.kind()).forEach(jobs::add);
        kinds.meanings(tool.name()).forEach(jobs::add);
        if (jobs.isEmpty() && !Text.said(tool.kind())) {
            jobs.add("unknown");
        }
        return jobs;
    }

    private int uses(Named named) {
        long strategies = plan.strategies().stream()
                .filter(strategy ->
                        strategy.tools().stream().anyMatch(tool -> named.names().contains(plain(tool))))
                .count();
        return (int) strategies + Text.said(named.tool().supports());
    }

    private int seatsNeeded(TeamMember member) {
        boolean later = member.start() != null
                && context.periodStart().filter(member.start()::isAfter).isPresent();
        if (later || member.kind() == null || !CRM_USERS.contains(member.kind())) {
            return 0;
        }
        return member.headcount() == null ? 1 : member.headcount();
    }

    /** Whether the item is for subscriptions at large: it says neither by reference nor by name which tool it pays for. */
    private boolean isForAnyTool(Expense expense) {
        return expense.item().category() == CostCategory.SUBSCRIPTIONS
                && Text.said(expense.item().covers()) == 0
                && tools.stream().noneMatch(expense::names);
    }

    private static String plain(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
