package io.github.tctasks.sandbox;

import java.util.Locale;

/** How far a task has come. */
enum TaskState {
    PENDING,
    RUNNING,
    SUCCEEDED,
    FAILED;

    /** The state's key in a document. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
