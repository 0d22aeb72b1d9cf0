/** Rules as data: their cards, their words, and the house rules that a rule folder must keep. */
package dev.planadvisor.rulebook;
