package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * A salary that comes each week or month and names the people whom it pays, beside the earlier items that pay one of them too. A
 * bonus, contributions or any other part of what a person is paid is no salary of its own.
 *
 * @param label a short text by which the author recognises it
 * @param person who is paid by both; empty where nobody is
 * @param other label of the earlier item; empty where nobody is paid by both
 * @param months for which both are paid within the period, from 0, one decimal
 */
public record SalaryOverlap(String at, String label, String person, String other, BigDecimal months) implements Fact {}
