/**
 * What rules see: flat records without nulls. All sums, ratios, dates and readings of words are worked out here, so that
 * a rule only compares and joins.
 */
package dev.planadvisor.facts;
