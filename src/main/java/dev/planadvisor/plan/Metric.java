package dev.planadvisor.plan;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;

/**
 * Something that is measured regularly.
 *
 * @param cadence how often it is measured
 * @param tracks ids of goals
 */
public record Metric(
        String id,
        String name,
        MetricKind kind,
        @Valid Frequency cadence,
        List<String> tracks,
        BigDecimal target,
        String owner) {}
