package dev.planadvisor.facts;

/**
 * Who is to do a tactic, seen against the team that the plan lists.
 *
 * @param task a short text by which the author recognises the tactic
 * @param owner as written
 * @param onTeam whether the owner is found on the team: by id, by name or a part of it, or by role
 */
public record TacticOwner(String at, String task, String owner, boolean onTeam) implements Expected {}
