package dev.planadvisor.facts;

import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.Support;
import dev.planadvisor.plan.TeamMember;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who is on the team, for whoever a plan names as an owner.
 *
 * <p>Authors name people as they call them: by id, by full or first name, by role, in the plural ('account executives',
 * 'handlowcy'), several at once, or the whole team. Whoever can be found in one of these ways is on the team. Which member it is
 * stays open; {@link TeamPositions} finds one.
 */
final class TeamRoster {
    private static final Set<String> EVERYBODY =
            Set.of("all", "everyone", "everybody", "team", "wszyscy", "każdy", "zespół");
    private static final Set<String> JOINTS = Set.of("and", "i", "oraz", "with", "z");

    private static final Pattern SEVERAL = Pattern.compile("[,;/&+]|\\s(?:and|i|oraz|with|z)\\s");

    private final List<TeamMember> team;
    private final List<Names> names;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> supporters = new HashSet<>();

    /** The words by which a member may be called. */
    private record Names(List<String> name, List<String> role, String kind) {
        static Names of(TeamMember member) {
            return new Names(Phrases.words(member.name()), Phrases.words(member.role()), Text.word(member.kind()));
        }

        boolean isCalled(List<String> owner) {
            return owner.stream()
                    .allMatch(word -> name.stream().anyMatch(mine -> mine.equals(word) || isInitial(word, mine))
                            || sameWord(word, kind)
                            || role.stream().anyMatch(mine -> sameWord(word, mine)));
        }

        private static boolean isInitial(String word, String name) {
            return word.length() == 1 && name.startsWith(word);
        }
    }

    private TeamRoster(List<TeamMember> team, Support support) {
        this.team = team;
        this.names = team.stream().map(Names::of).toList();
        for (int i = 0; i < team.size(); i++) {
            TeamMember member = team.get(i);
            ids.add(Text.id(member.id(), i).toLowerCase(Locale.ROOT));
            if (Text.said(member.name())) {
                ids.add(plain(member.name()));
            }
        }
        if (support != null && Text.said(support.marketing())) {
            supporters.add("marketing");
        }
        if (support != null && Text.said(support.agency())) {
            supporters.addAll(Set.of("agency", "agencja"));
        }
    }

    static TeamRoster of(Plan plan) {
        return of(plan.team(), plan.support());
    }

    /** @param support who helps from outside the team; {@code null} where the plan does not say */
    static TeamRoster of(List<TeamMember> team, Support support) {
        return new TeamRoster(team, support);
    }

    boolean isEmpty() {
        return team.isEmpty();
    }

    /** The one person that the team consists of, by name, role or id; empty where there are more, or nobody. */
    String onlyPerson() {
        if (team.size() != 1 || (team.get(0).headcount() != null && team.get(0).headcount() > 1)) {
            return "";
        }
        return Text.first(team.get(0).name(), team.get(0).role(), team.get(0).id());
    }

    /** Whether everybody whom the text names is on the team. */
    boolean holds(String owner) {
        if (isOne(owner)) {
            return true;
        }
        List<String> several = List.of(SEVERAL.split(owner));
        return several.size() > 1 && several.stream().filter(Text::said).allMatch(this::isOne);
    }

    private boolean isOne(String owner) {
        String id = owner.strip().toLowerCase(Locale.ROOT);
        String plain = plain(owner);
        List<String> words = Phrases.words(owner).stream()
                .filter(word -> !JOINTS.contains(word))
                .toList();
        return ids.contains(id)
                || ids.contains(plain)
                || words.stream().anyMatch(EVERYBODY::contains)
                || words.stream().anyMatch(supporters::contains)
                || (!words.isEmpty() && names.stream().anyMatch(member -> member.isCalled(words)));
    }

    /** Whether two words differ in their ends alone: executive and executives, handlowiec and handlowcy. */
    private static boolean sameWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= 5 && Math.max(one.length(), other.length()) - common <= 3;
    }

    private static String plain(String text) {
        return String.join(" ", Phrases.words(text));
    }
}
