package dev.planadvisor.app.http;

/** A parameter of a query; the same name means the same wherever it is taken. */
enum Parameter {
    LANG("lang", "string", "en|pl", "Language of the answer (default: Accept-Language, else the plan's own)."),
    AS_OF(
            "asOf",
            "date",
            "",
            "Judge as of this day (default: the first day of the plan's period if that lies ahead, else today)."),
    MIN_SCORE(
            "minScore",
            "score",
            "",
            "The header Review-Gate says 'failed' where the plan scores less, or cannot be scored."),
    DRY_RUN("dryRun", "boolean", "", "Review and store nothing (default: false)."),
    PLAN(
            "plan",
            "plan-id",
            "",
            "Id of the plan of which this is the next revision; one that is not there is made. Without it the document"
                    + " is a plan of its own."),
    FILE("file", "string", "", "Name of the document, as the review names it (default: plan.yaml or plan.json)."),
    LIMIT("limit", "limit", "", "How many items at most, 1 to 200 (default: 50)."),
    AFTER("after", "string", "", "Where the page before ended: 'next' of its answer."),
    FROM("from", "revision", "", "The earlier revision (default: the one before 'to')."),
    TO("to", "revision", "", "The later revision (default: the latest)."),
    REVISION("revision", "revision", "", "Which revision (default: the latest).");

    private final String word;
    private final String type;
    private final String choices;
    private final String description;

    Parameter(String word, String type, String choices, String description) {
        this.word = word;
        this.type = type;
        this.choices = choices;
        this.description = description;
    }

    String word() {
        return word;
    }

    String type() {
        return type;
    }

    String choices() {
        return choices;
    }

    String description() {
        return description;
    }
}
