package dev.planadvisor.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Somebody with a quota who starts after the first day of the plan's period.
 *
 * @param start the first day of work
 * @param months months of the period that are left from then on
 * @param quota for a full year, in the plan's currency, for each head
 * @param counted what the plan counts in its period for each head: as it states, else quota ÷ 12 × months, less the ramp
 * @param prorated quota ÷ 12 × months, without ramp
 * @param statedForPeriod the plan states what it counts
 * @param above how far what the plan states lies above the prorated quota, in percent of it; 0 where it does not
 * @param ramped the plan states a ramp, or counts less than the prorated quota
 */
public record SellingHire(
        String at,
        String label,
        LocalDate start,
        BigDecimal months,
        BigDecimal quota,
        BigDecimal counted,
        BigDecimal prorated,
        boolean statedForPeriod,
        BigDecimal above,
        boolean ramped)
        implements Fact {}
