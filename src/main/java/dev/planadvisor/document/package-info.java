/**
 * The way from bytes to a plan: a strict decoder, one parser for each format that makes a tree in which every value
 * knows its place, a binder from the tree to the records of the plan, and the constraints on single fields. Whatever is
 * wrong becomes a remark that says what to write instead, in every language; all remarks are told at once.
 */
package dev.planadvisor.document;
