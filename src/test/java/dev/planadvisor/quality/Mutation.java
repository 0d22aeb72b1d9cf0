package dev.planadvisor.quality;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One thing broken in a sound plan.
 *
 * @param sentence what happens to the plan
 * @param plan name of the sound plan
 * @param rule the rule that must speak
 * @param related rules that may speak too, since the same slip touches what they ask
 */
record Mutation(String sentence, String plan, UnaryOperator<PlanTree> edit, String rule, List<Related> related) {

    /**
     * A rule that may speak beside the one that must.
     *
     * @param reason why it would not be wrong
     */
    record Related(String rule, String reason) {}

    static Mutation mutation(
            String sentence, String plan, UnaryOperator<PlanTree> edit, String rule, Related... related) {
        return new Mutation(sentence, plan, edit, rule, List.of(related));
    }

    static Related also(String rule, String reason) {
        return new Related(rule, reason);
    }

    String chapter() {
        return rule.substring(0, rule.indexOf('/'));
    }

    boolean allows(String other) {
        return rule.equals(other) || related.stream().anyMatch(one -> one.rule().equals(other));
    }

    @Override
    public String toString() {
        return sentence + " (" + plan + ", " + rule + ")";
    }
}
