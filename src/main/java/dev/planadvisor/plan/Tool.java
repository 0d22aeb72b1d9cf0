package dev.planadvisor.plan;

import jakarta.validation.constraints.Positive;
import java.util.List;

/**
 * Software or a service that the team works with.
 *
 * @param kind {@code crm}, {@code video-conferencing}, {@code scheduling} or another word
 * @param supports ids of strategies, or names of stages of the sales process
 */
public record Tool(
        String id,
        String name,
        String kind,
        List<String> supports,
        @Positive Integer seats,
        ToolCost cost) {}
