package dev.planadvisor.app.cli;

import java.util.Map;

/**
 * What the launcher and the environment say of the terminal.
 *
 * @param width columns of stdout
 * @param colour whether stdout shows colours
 * @param progress whether somebody watches stderr
 */
record Terminal(int width, boolean colour, boolean progress) {
    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 100;

    /**
     * Reads {@code NO_COLOR} and what the launcher found out: {@code PLAN_ADVISOR_TTY} holds {@code out} and {@code err}
     * where those are terminals, and {@code PLAN_ADVISOR_COLUMNS} the width.
     */
    static Terminal of(Map<String, String> environment) {
        String terminals = environment.getOrDefault("PLAN_ADVISOR_TTY", "");
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean out = terminals.contains("out");
        return new Terminal(width(environment), out && !plain, terminals.contains("err"));
    }

    private static int width(Map<String, String> environment) {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("PLAN_ADVISOR_COLUMNS", ""));
            return Math.max(ReviewCommand.NARROWEST, Math.min(columns, WIDEST));
        } catch (NumberFormatException unsaid) {
            return USUAL_WIDTH;
        }
    }
}
