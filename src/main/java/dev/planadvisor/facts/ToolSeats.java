package dev.planadvisor.facts;

/**
 * How many can work with the plan's CRM, and how many have to.
 *
 * @param label a short text by which the author recognises the tool
 * @param seats seats that the plan counts
 * @param people managers, sellers and prospecting people on the team when the plan starts; later hires get their seat
 *     when they come
 */
public record ToolSeats(String at, String label, int seats, int people) implements Fact {}
