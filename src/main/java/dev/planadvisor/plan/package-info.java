/** The plan as its author means it: immutable records that know no library but the constraints of jakarta.validation. */
package dev.planadvisor.plan;
