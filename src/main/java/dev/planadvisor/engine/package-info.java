/** Drools, and only Drools: compile, load, judge. No other room knows that rules are run by it. */
package dev.planadvisor.engine;
