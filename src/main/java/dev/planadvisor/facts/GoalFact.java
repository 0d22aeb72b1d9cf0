package dev.planadvisor.facts;

/**
 * A goal of the plan, and which parts of a SMART goal its fields or words give.
 *
 * @param id the author's id, or the goal's position from 1
 * @param label a short text by which the author recognises it
 * @param metric the document's word for what it is measured by; empty where neither field nor words say it
 * @param specific whether it names what it wants, and every vague word in it has a figure behind it
 * @param vagueWords how many words promise without a figure behind them
 * @param vague the first of those words as written; empty where there is none
 * @param measurable whether a target value or a measurable change is stated
 * @param timed whether a deadline is stated
 * @param reasoned whether a reason ties it to the mission
 * @param owned whether an owner is named
 * @param metrics how many metrics its words set figures for
 */
public record GoalFact(
        String at,
        String id,
        String label,
        String metric,
        boolean specific,
        int vagueWords,
        String vague,
        boolean measurable,
        boolean timed,
        boolean reasoned,
        boolean owned,
        int metrics)
        implements Expected {}
