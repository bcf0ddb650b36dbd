package io.github.tctasks.client;

import org.jspecify.annotations.Nullable;

/** Runs what may fail without failing a call: loggers and observers are not ours. */
final class Quietly {

    private Quietly() {}

    /** Runs an action; returns what it threw, or null. */
    static @Nullable RuntimeException run(Runnable action) {
        try {
            action.run();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }
}
