/**
 * Reads goals as people write them, in English and Polish: metric, figures, deadline, vague words. What is unsure stays
 * unread, since a wrong reading costs more trust than a missing one.
 */
package dev.planadvisor.facts.reading;
