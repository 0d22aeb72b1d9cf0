package dev.planadvisor.plan;

/** The version of the plan document; its word in a document is {@code sales-plan/1}. */
public enum PlanFormat {
    SALES_PLAN_1("sales-plan/1");

    private final String word;

    PlanFormat(String word) {
        this.word = word;
    }

    /** The word for this format in a document. */
    @Override
    public String toString() {
        return word;
    }
}
