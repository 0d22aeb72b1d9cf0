package dev.planadvisor.facts;

/**
 * The KPIs of a role that has any.
 *
 * @param kpis how many there are
 * @param withoutFigure how many of them name no figure, in fields or in words
 * @param example the first of those; empty where there is none
 */
public record PersonalKpis(String at, String label, int kpis, int withoutFigure, String example) implements Expected {}
