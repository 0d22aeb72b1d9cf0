package dev.planadvisor.facts;

import dev.planadvisor.plan.Buying;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.SalesProcess;
import dev.planadvisor.plan.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The sales cycle that the process states, or else the buying pattern, beside the days of its stages added up. Only told
 * where every stage says its days. Stages at the end which everybody reaches, as a handover at 100 %, come after the deal and
 * are not counted.
 *
 * @param stages how many are counted, at least 1
 * @param days that a deal spends in them together
 * @param cycle stated, in days, above 0
 * @param longer days less cycle; 0 where the stages take no longer
 * @param percent longer in percent of the cycle, 0 or more
 */
public record StatedCycle(
        String at, int stages, BigDecimal days, BigDecimal cycle, BigDecimal longer, BigDecimal percent)
        implements Single {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The days from first contact to the deal; of the process, else of the buyers. */
    static Optional<BigDecimal> cycle(Plan plan) {
        return Optional.ofNullable(plan.process())
                .map(SalesProcess::cycleDays)
                .or(() -> Optional.ofNullable(plan.buying()).map(Buying::cycleDays))
                .filter(days -> days.signum() > 0);
    }

    static Optional<StatedCycle> of(Plan plan) {
        return Optional.ofNullable(plan.process())
                .flatMap(process -> cycle(plan).flatMap(days -> of(process, days)));
    }

    private static Optional<StatedCycle> of(SalesProcess process, BigDecimal cycle) {
        List<Stage> stages = untilTheDeal(process.stages());
        if (stages.isEmpty() || stages.stream().anyMatch(stage -> stage.days() == null)) {
            return Optional.empty();
        }
        BigDecimal days = stages.stream().map(Stage::days).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal longer = days.subtract(cycle).max(BigDecimal.ZERO);
        String at = process.cycleDays() == null ? "/buying/cycle-days" : "/process/cycle-days";
        return Optional.of(new StatedCycle(at, stages.size(), days, cycle, longer, Deviation.above(days, cycle)));
    }

    private static List<Stage> untilTheDeal(List<Stage> stages) {
        int count = stages.size();
        while (count > 0 && isReachedByAll(stages.get(count - 1))) {
            count--;
        }
        return stages.subList(0, count);
    }

    private static boolean isReachedByAll(Stage stage) {
        return stage.conversion() != null && stage.conversion().value().compareTo(ALL) >= 0;
    }
}
