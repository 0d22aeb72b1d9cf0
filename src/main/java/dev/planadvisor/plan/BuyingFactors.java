package dev.planadvisor.plan;

/** What decides whether and when a business buys. */
public record BuyingFactors(String companySize, String annualRevenue, String quarterlyBudgets, String trends) {}
