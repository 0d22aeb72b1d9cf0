package dev.planadvisor.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The time that is left for a goal which new sales must reach, against the time that a sale takes; there is none where a
 * pipeline is open, since its deals are on their way.
 *
 * @param name by which the author recognises the goal
 * @param cycle days from first contact to purchase, as the plan says of its buyers or else of its process
 * @param days from the goal's start (or the day of the review, if that is later) to the deadline, both counted
 * @param deadline of the goal
 */
public record GoalRunway(String at, String name, BigDecimal cycle, long days, LocalDate deadline) implements Fact {}
