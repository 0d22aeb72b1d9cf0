package dev.planadvisor.facts;

import dev.planadvisor.plan.BudgetItem;
import dev.planadvisor.plan.CostCategory;
import dev.planadvisor.plan.Recurrence;
import dev.planadvisor.plan.RoleKind;
import dev.planadvisor.plan.TeamMember;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Whom the salaries of the budget pay, and when: the hires among them, and those who are paid by two items. */
final class SalaryCoverage {
    private static final String SALARIES = "salaries";
    private static final String COMMISSIONS = "commissions";

    private final PlanContext context;
    private final CostPeriod period;
    private final TeamPositions team;
    private final List<Pay> pays;

    /**
     * A cost line, and the team members it covers by position.
     *
     * @param others what else it covers: strategies, tools, or people who are not on the team
     */
    private record Pay(CostLine line, Set<Integer> people, Set<String> others) {
        boolean salary() {
            return line.headings().contains(SALARIES);
        }

        /** Whether it may be what somebody lives on who draws no salary. */
        boolean income() {
            CostCategory category = line.item().category();
            return line.headings().contains(COMMISSIONS) || category == null || category == CostCategory.OTHER;
        }
    }

    /**
     * A salary that comes each week or month for all of somebody's work.
     *
     * @param people whom it pays by position, each one person
     * @param name as in {@link CostLine#plainName}
     * @param last the last day that it pays for
     */
    private record WholeSalary(CostLine line, Set<Integer> people, String name, LocalDate last) {
        LocalDate firstBeside(WholeSalary other) {
            return later(line.payments().first(), other.line().payments().first());
        }

        LocalDate lastBeside(WholeSalary other) {
            return earlier(last, other.last());
        }

        /** An item that stands twice, word for word, is told of as a whole. */
        boolean isSameItem(WholeSalary other) {
            return name.equals(other.name())
                    && line.item().amount().compareTo(other.line().item().amount()) == 0;
        }
    }

    private SalaryCoverage(PlanContext context, CostSheet sheet) {
        this.context = context;
        this.period = sheet.period();
        this.team = TeamPositions.of(context.plan());
        this.pays = sheet.lines().stream().map(this::pay).toList();
    }

    static void collect(PlanContext context, CostSheet sheet, Consumer<Fact> facts) {
        SalaryCoverage salaries = new SalaryCoverage(context, sheet);
        salaries.collectHires(facts);
        salaries.collectOverlaps(facts);
    }

    private Pay pay(CostLine line) {
        Set<Integer> people = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (String covered : line.item().covers()) {
            team.find(covered).ifPresentOrElse(people::add, () -> others.add(covered));
        }
        return new Pay(line, people, others);
    }

    private void collectHires(Consumer<Fact> facts) {
        if (context.periodStart().isEmpty() || context.periodEnd().isEmpty()) {
            return;
        }
        boolean complete = saysWhomItPays();
        for (int i = 0; i < team.members().size(); i++) {
            LocalDate start = team.members().get(i).start();
            if (start != null && start.isAfter(period.first()) && !start.isAfter(period.last()) && isSalaried(i)) {
                hire(i, start, complete).ifPresent(facts);
            }
        }
    }

    private Optional<HirePay> hire(int member, LocalDate start, boolean complete) {
        List<CostLine> salaries = covering(member, Pay::salary);
        if (salaries.isEmpty()) {
            int days = (int) ChronoUnit.DAYS.between(start, period.last()) + 1;
            return complete && covering(member, Pay::income).isEmpty()
                    ? Optional.of(hire(member, start, period.last(), "never", days))
                    : Optional.empty();
        }
        LocalDate first = salaries.stream()
                .map(this::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate paidFor = salaries.stream()
                .map(line -> first(line).minusMonths(arrears(line)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        long days = ChronoUnit.DAYS.between(
                start, paidFor.isAfter(period.last()) ? period.last().plusDays(1) : paidFor);
        return Optional.of(hire(member, start, first, days > 0 ? "later" : "start", (int) Math.max(0, days)));
    }

    private HirePay hire(int member, LocalDate start, LocalDate first, String paid, int days) {
        return new HirePay("/team/" + member, team.label(member), start, first, paid, days);
    }

    private List<CostLine> covering(int member, Predicate<Pay> kind) {
        return pays.stream()
                .filter(pay -> pay.people().contains(member) && kind.test(pay))
                .map(Pay::line)
                .toList();
    }

    /** The first day of a cost; the period's where it states none. */
    private LocalDate first(CostLine line) {
        LocalDate start = line.item().start();
        return start == null ? period.first() : start;
    }

    /** For how many months before its day a salary may be paid; by the month it is hardly worth a word. */
    private static int arrears(CostLine line) {
        Recurrence recurrence = line.item().recurrence();
        return recurrence == Recurrence.QUARTERLY
                        || recurrence == Recurrence.HALF_YEARLY
                        || recurrence == Recurrence.YEARLY
                ? line.payments().step()
                : 0;
    }

    /**
     * Whether each salary names people on the team, and everybody who was there before is named by one; managers are often paid
     * from elsewhere.
     */
    private boolean saysWhomItPays() {
        List<Pay> salaries = pays.stream().filter(Pay::salary).toList();
        Set<Integer> paid = new TreeSet<>();
        salaries.forEach(salary -> paid.addAll(salary.people()));
        boolean all = true;
        for (int i = 0; i < team.members().size(); i++) {
            LocalDate start = team.members().get(i).start();
            boolean before = start == null || !start.isAfter(period.first());
            boolean manager = team.members().get(i).kind() == RoleKind.MANAGER;
            all &= !before || manager || paid.contains(i) || !isSalaried(i);
        }
        return all
                && !salaries.isEmpty()
                && salaries.stream().noneMatch(salary -> salary.people().isEmpty());
    }

    private boolean isSalaried(int index) {
        TeamMember member = team.members().get(index);
        PhraseList unsalaried = PhraseList.of(context, "unsalaried-roles");
        return CostCoverage.isEmployed(member, context) && !unsalaried.matchesAny(Text.first(member.contribution()));
    }

    private void collectOverlaps(Consumer<Fact> facts) {
        PhraseList parts = PhraseList.of(context, "pay-parts");
        Map<Set<String>, List<WholeSalary>> earlier = new HashMap<>();
        for (Pay pay : pays) {
            Set<Integer> people = single(pay.people());
            if (isWholeSalary(pay.line(), parts) && !people.isEmpty()) {
                WholeSalary later =
                        new WholeSalary(pay.line(), people, pay.line().plainName(), last(pay.line()));
                List<WholeSalary> alike = earlier.computeIfAbsent(pay.others(), any -> new ArrayList<>());
                facts.accept(overlap(alike, later));
                alike.add(later);
            }
        }
    }

    /** Sets a salary beside that of the earlier ones which is paid for the most days at the same time to the same person. */
    private SalaryOverlap overlap(List<WholeSalary> earlier, WholeSalary later) {
        WholeSalary longest = null;
        long most = 0;
        for (WholeSalary one : earlier) {
            long days = ChronoUnit.DAYS.between(one.firstBeside(later), one.lastBeside(later)) + 1;
            if (days > most && !Collections.disjoint(one.people(), later.people()) && !one.isSameItem(later)) {
                longest = one;
                most = days;
            }
        }
        BigDecimal months = longest == null
                ? BigDecimal.ZERO
                : Horizon.months(longest.firstBeside(later), longest.lastBeside(later))
                        .setScale(1, RoundingMode.HALF_UP);
        if (months.signum() == 0) {
            return new SalaryOverlap(later.line().at(), later.line().label(), "", "", BigDecimal.ZERO);
        }
        Set<Integer> both = new TreeSet<>(later.people());
        both.retainAll(longest.people());
        return new SalaryOverlap(
                later.line().at(),
                later.line().label(),
                team.label(both.iterator().next()),
                longest.line().label(),
                months);
    }

    /** Whether a cost is what somebody is paid for all of the work, week by week or month by month. */
    private static boolean isWholeSalary(CostLine line, PhraseList parts) {
        BudgetItem item = line.item();
        return line.headings().equals(Set.of(SALARIES))
                && (item.recurrence() == Recurrence.MONTHLY || item.recurrence() == Recurrence.WEEKLY)
                && item.amount() != null
                && item.amount().signum() > 0
                && line.payments().dates() > 0
                && !parts.matchesAny(Text.first(item.name()));
    }

    /** Those who are one person each: two items may well pay for a group. */
    private Set<Integer> single(Set<Integer> people) {
        Set<Integer> single = new TreeSet<>(people);
        single.removeIf(member -> team.heads(member) > 1);
        return single;
    }

    /** The last day that a cost pays for: the day before the payment that comes no more. */
    private LocalDate last(CostLine line) {
        return earlier(line.payments().day(line.payments().dates()).minusDays(1), period.last());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
