package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * A figure that is taken for granted when a plan is read. The rulebook sets it in {@code assumptions.yaml}, which says what each
 * is for; a threshold that only one rule compares with is a {@link Limit} instead.
 */
public enum Assumption {
    /** In percent of the need. */
    PROCESS_SHARE,
    /** How many. */
    SMALL_CUSTOMERS,
    /** In percent of the market. */
    SMALL_MARKET,
    /** In percent of last year's revenue. */
    SMALL_LINE,
    /** In percent of today's revenue. */
    GROWTH_OF_TODAYS_CUSTOMERS,
    /** In percent of today's revenue. */
    SOME_RECURRING_REVENUE,
    /** In percent of the need. */
    OVER_ASSIGNMENT,
    /** In percent of the sellers' quotas. */
    ROLL_UP,
    /** In percent of the targets' sum. */
    TARGET_SHAPE,
    /** In percent of the cost of promotions. */
    UNDATED_PROMOTIONS,
    /** In times the mean month. */
    NAMED_SEASON,
    /** In hours. */
    WORKING_WEEK,
    /** In percent of the tactics. */
    STATED_YIELDS,
    /** Of the year. */
    WORKING_WEEKS;

    /** Whether a figure makes sense: none is below 0, and a week has hours. */
    public boolean allows(BigDecimal figure) {
        return figure.signum() > 0 || figure.signum() == 0 && this != WORKING_WEEK;
    }

    /** The name by which the rulebook sets it. */
    public String word() {
        return Text.word(this);
    }
}
