package dev.planadvisor.facts;

/**
 * A job that a tool does; an office suite does several.
 *
 * <p>Where consumers come by themselves, the system of a shop or a calendar of visits does the job of a {@code crm} too.
 *
 * @param tool a short text by which the author recognises the tool
 * @param job {@code crm}, {@code video-conferencing}, {@code scheduling} or another of the word list {@code tool-kinds};
 *     {@code unknown} where neither its kind nor its name tells
 */
public record ToolJob(String at, String tool, String job) implements Fact {}
