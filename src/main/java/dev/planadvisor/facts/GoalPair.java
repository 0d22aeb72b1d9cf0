package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * Two goals for about the same day whose figures depend on each other by the plan's own numbers.
 *
 * @param at JSON pointer of the later of the two
 * @param one a short text by which the author recognises the goal that has to carry the other
 * @param other a short text by which the author recognises the goal that is carried
 * @param kind {@code deals}: new customers × average deal, on top of what today's customers bring, against revenue; {@code net}:
 *     new customers against the growth of their number; {@code leads}: leads × conversion against new customers
 * @param amount the first goal's target
 * @param rate what each of it brings: the average deal, or the conversion in percent; 1 for {@code net}
 * @param carried {@code amount} × {@code rate}
 * @param needed what the second goal needs of it: for {@code deals} its target less what today's customers bring: by the
 *     assumption {@code growth-of-todays-customers} more than today
 * @param times {@code needed} ÷ {@code carried}; 0 where nothing is needed, at most 1000
 * @param alone whether a reason says that all growth is to come from new customers; today's then bring no more than today
 */
public record GoalPair(
        String at,
        String one,
        String other,
        String kind,
        BigDecimal amount,
        BigDecimal rate,
        BigDecimal carried,
        BigDecimal needed,
        BigDecimal times,
        boolean alone)
        implements Fact {}
