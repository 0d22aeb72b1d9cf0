package dev.planadvisor.facts;

/**
 * A metric of the plan.
 *
 * @param kind the document's word for what it measures; empty where unsaid
 * @param goals how many goals it says it tracks; where no metric says so, the plan's only goal
 */
public record MetricFact(String at, String id, String label, String kind, int goals) implements Expected {}
