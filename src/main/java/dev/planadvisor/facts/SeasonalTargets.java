package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The targets by month or quarter of the goal that follows the season of demand least.
 *
 * <p>Only goals count that sum up what is sold or won in a time. What is compared are the months or quarters that both
 * series hold, each series over its own mean.
 *
 * @param goal by which the author recognises the goal
 * @param basis {@code figures} or {@code months}, as in {@link SeasonalDemand}; where only peak months are named they are
 *     taken for the assumption {@code named-season} × the mean, the least that is called a season
 * @param peak the strongest month or quarter, or the peak months, as the plan writes them
 * @param demand at the peak, over its mean
 * @param target at the peak, over its mean
 * @param followed how much of the swing of demand the targets follow, in percent: the slope of the regression of the
 *     targets on demand. 100 is the same course, 0 a flat one, less than 0 runs against it
 */
public record SeasonalTargets(
        String at, String goal, String basis, String peak, BigDecimal demand, BigDecimal target, BigDecimal followed)
        implements Single {}
