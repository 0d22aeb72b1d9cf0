package dev.planadvisor.facts;

/**
 * A strategy of the plan, with how its tactics are spread over time.
 *
 * @param id the author's id, or its position from 1
 * @param label a short text by which the author recognises it
 * @param kind what it is for, in the document's words; read from its name where the field is unsaid, empty where neither
 *     says it
 * @param weeklyTactics tactics done daily or weekly: at least 48 times a year, so that four times a month is weekly too
 * @param tactics all of its tactics
 */
public record StrategyFact(String at, String id, String label, String kind, int weeklyTactics, int tactics)
        implements Expected {}
