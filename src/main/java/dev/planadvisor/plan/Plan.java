package dev.planadvisor.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/**
 * A sales plan as its author means it: seven steps, each of which may be missing, since a draft must always be judgeable.
 *
 * <p>Every list and map is there, empty where the author wrote none; every other component is {@code null} where the
 * author wrote nothing, and its accessor in rules is a fact, never this record.
 */
public record Plan(
        PlanFormat format,
        Language language,
        @Valid Company company,
        @Valid Period period,
        LocalDate reviewDate,
        String mission,
        String uniqueSellingProposition,
        List<@Valid Goal> goals,
        List<@Valid TeamMember> team,
        @Valid Support support,
        List<@Valid Persona> personas,
        @Valid Buying buying,
        List<@Valid Territory> territories,
        List<@Valid Strategy> strategies,
        List<@Valid Tool> tools,
        List<@Valid Metric> metrics,
        @Valid SalesProcess process,
        @Valid CustomerBase customers,
        @Valid Budget budget,
        List<@Valid Waiver> waivers) {}
