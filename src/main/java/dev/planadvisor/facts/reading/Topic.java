package dev.planadvisor.facts.reading;

/** What a word list tells the reader about its words; each topic is one list of the rulebook. */
enum Topic {
    METRIC("metrics"),
    NEW("new"),
    BUYER("buyers"),
    DIRECTION("directions"),
    FACTOR("factors"),
    FRACTION("fractions"),
    RATIO("ratios"),
    NUMBER("numbers"),
    MULTIPLIER("multipliers"),
    CURRENCY("currencies"),
    UNIT("units"),
    PERIOD("periods"),
    FLOW("flows"),
    ORDINAL("ordinals"),
    MONTH("months"),
    MOMENT("moments"),
    CONNECTIVE("connectives"),
    YEAR_ON_YEAR("year-on-year"),
    VAGUE("vague"),
    PLACEHOLDER("placeholders"),
    PROCESS("processes");

    private final String list;

    Topic(String list) {
        this.list = list;
    }

    /** The name of the list, {@code rules/words/<language>/<name>.csv}. */
    String list() {
        return list;
    }
}
