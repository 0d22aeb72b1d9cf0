package dev.planadvisor.facts;

import java.math.BigDecimal;

/**
 * Who looks after a territory, in a plan that has a team.
 *
 * @param name by which the author recognises the territory
 * @param owner as written; empty where there is none
 * @param cover {@code owner} where one of the team owns it; {@code duties} where none does but somebody's
 *     responsibilities name it; {@code stranger} where the owner is not on the team; {@code nobody} where none is named
 * @param waiting days from the period's start to the owner's, in percent of the period's days, 0 to 100; 0 where either is
 *     unsaid
 */
public record TerritoryCover(String at, String name, String owner, String cover, BigDecimal waiting)
        implements Expected {}
