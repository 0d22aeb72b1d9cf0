package dev.planadvisor.plan;

import jakarta.validation.Valid;
import java.util.List;

/**
 * A way to reach goals, carried by tactics.
 *
 * @param supports ids of goals
 * @param discount the share of the price that the strategy gives away
 */
public record Strategy(
        String id,
        String name,
        StrategyKind kind,
        List<String> supports,
        List<String> personas,
        List<String> tools,
        @PercentRange Percent discount,
        List<@Valid Tactic> tactics) {}
