package dev.planadvisor.plan;

import java.time.LocalDate;

/** Something that starts and ends on a day, either of which may be unsaid. */
public interface Timespan {
    /** The first day, or {@code null} where it is unsaid. */
    LocalDate start();

    /** The last day, or {@code null} where it is unsaid. */
    LocalDate end();
}
