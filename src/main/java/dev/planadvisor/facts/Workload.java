package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * The tactics that a member of the team owns. A week's hours are hours × times a week: daily five times, weekly once,
 * monthly 12 ÷ 52, quarterly 4 ÷ 52, yearly 1 ÷ 52; what is done once does not count.
 *
 * @param tactics how many are owned
 * @param frequentTactics how many of them are done daily or weekly, for each head
 * @param untimed how many of the tactics done daily or weekly state no hours
 * @param hours hours of work a week for each head, from the tactics that state hours
 * @param week hours of the working week; the assumption {@code working-week} where unsaid
 * @param share hours ÷ week × 100, to one decimal
 */
public record Workload(
        String at,
        String label,
        int tactics,
        int frequentTactics,
        int untimed,
        BigDecimal hours,
        BigDecimal week,
        BigDecimal share)
        implements Expected {}
