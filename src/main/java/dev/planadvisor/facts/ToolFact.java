package dev.planadvisor.facts;

/**
 * A tool that the team works with.
 *
 * @param label a short text by which the author recognises it
 * @param kind what it is for: {@code crm}, {@code video-conferencing}, {@code scheduling} or another of the word list
 *     {@code tool-kinds}, by its kind or else by its name; otherwise the author's own word; empty where nothing is known
 * @param position its place among the tools, from 1
 */
public record ToolFact(String at, String label, String kind, int position) implements Expected {}
