/** Compiles rule folders; runs when the product is built, or in a process of its own for a folder of the user's. */
package dev.planadvisor.engine.compiler;
