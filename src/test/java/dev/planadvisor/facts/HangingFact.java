package dev.planadvisor.facts;

import java.util.concurrent.CountDownLatch;

/** A fact whose value is waited for in vain; no such fact ships. */
public record HangingFact(String at) implements Fact {
    /** Never returns. */
    public int value() {
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
