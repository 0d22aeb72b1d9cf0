package dev.planadvisor.plan;

import java.util.List;

/** What is known of a persona that buys for a business. */
public record BusinessProfile(
        List<String> jobTitles,
        List<String> responsibilities,
        List<String> memberships,
        String companySize,
        String annualRevenue) {}
