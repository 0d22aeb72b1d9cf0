package dev.planadvisor.facts;

import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.TeamMember;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The team by position, and the one member that an id or a person's name means. It is strict, since hours and people are put down
 * to whoever is found; whether an owner is on the team at all is asked of {@link TeamRoster}, which is generous.
 */
record TeamPositions(List<TeamMember> members) {
    static TeamPositions of(Plan plan) {
        return new TeamPositions(plan.team());
    }

    /** Position of the member that a reference means; ids go before names. */
    OptionalInt find(String reference) {
        if (!Text.said(reference)) {
            return OptionalInt.empty();
        }
        String wanted = plain(reference);
        for (int i = 0; i < members.size(); i++) {
            if (plain(Text.id(members.get(i).id(), i)).equals(wanted)) {
                return OptionalInt.of(i);
            }
        }
        for (int i = 0; i < members.size(); i++) {
            if (Text.said(members.get(i).name()) && plain(members.get(i).name()).equals(wanted)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** What a member is called in a sentence: the person, or else the role. */
    String label(int index) {
        TeamMember member = members.get(index);
        return Text.label(index, member.name(), member.role(), member.id());
    }

    /** How many people a member stands for. */
    int heads(int index) {
        Integer headcount = members.get(index).headcount();
        return headcount == null ? 1 : headcount;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
