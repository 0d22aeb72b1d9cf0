package dev.planadvisor.store;

/**
 * By what a repeated request is recognised, so that it is done once.
 *
 * @param key chosen by the client, within its workspace
 * @param fingerprint of the whole request; another one under the same key is a conflict
 */
public record Idempotency(String key, String fingerprint) {}
