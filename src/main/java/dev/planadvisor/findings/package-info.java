/** The vocabulary of a verdict; every later room speaks it and it knows none of them. */
package dev.planadvisor.findings;
