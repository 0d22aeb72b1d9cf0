/** A worded, totally ordered report, and the renderers that only read it. */
package dev.planadvisor.report;
