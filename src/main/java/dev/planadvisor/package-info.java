/** The front door of the advisor. */
package dev.planadvisor;
