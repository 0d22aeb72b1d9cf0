package dev.planadvisor;

import java.util.function.Supplier;

/** Is told of each step of a review, so that a door can measure it; the rooms themselves read no clock. */
public interface Watch {
    /** Measures nothing. */
    Watch NONE = new Watch() {
        @Override
        public <T> T during(Step step, Supplier<T> work) {
            return work.get();
        }
    };

    /** The steps of a review, in their order. */
    enum Step {
        /** From bytes to a plan. */
        READ,
        /** From a plan to what rules see. */
        FACTS,
        /** From facts to findings. */
        JUDGE,
        /** From findings to points. */
        SCORE,
        /** From points to words in one language. */
        WORD,
        /** From words to the bytes of a format. */
        RENDER
    }

    /** Does the work of a step, and gives what came of it. */
    <T> T during(Step step, Supplier<T> work);
}
