package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * What the tactics yield until a goal's deadline against what the goal needs; of all goals that can be judged so, the one
 * that is carried worst.
 *
 * <p>Yield = yields of a tactic × times it is done in the goal's time (of a year's weeks those of the assumption
 * {@code working-weeks}), leads and meetings turned into deals by the stated conversions, deals into revenue by the
 * stated average. A revenue goal needs its increase over the baseline, every other its target. Only known where every
 * strategy behind the goal states yields, for at least the assumption {@code stated-yields} of their tactics together; in
 * plans for consumers only, for all of them, since passing trade is no tactic's yield.
 *
 * @param goal label of the goal
 * @param measure {@code revenue}, {@code customers}, {@code leads} or {@code meetings}
 * @param amount what the tactics that state yields come to, in {@code measure}
 * @param needed what the goal needs, in {@code measure}
 * @param deals the deals behind {@code amount} where {@code measure} is revenue; zero otherwise
 * @param average revenue of one deal where {@code measure} is revenue; zero otherwise
 * @param stated tactics that state yields
 * @param tactics all tactics of the strategies behind the goal
 * @param coverage percent of the need that the tactics carry if those that state nothing yield as much as the others
 */
public record ActivityYield(
        String goal,
        String measure,
        BigDecimal amount,
        BigDecimal needed,
        BigDecimal deals,
        BigDecimal average,
        int stated,
        int tactics,
        BigDecimal coverage)
        implements Single {
    @Override
    public String at() {
        return "";
    }
}
