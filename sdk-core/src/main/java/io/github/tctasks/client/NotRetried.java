package io.github.tctasks.client;

import java.util.Arrays;

/** Says, beside a failure, why it was not tried again although it may pass. */
final class NotRetried extends Exception {

    private static final long serialVersionUID = 1L;

    private NotRetried(String reason) {
        super("No further attempt: " + reason, null, false, false);
    }

    /** Adds the reason to a failure; one that is thrown again and again keeps only the first. */
    static void note(Throwable failure, String reason) {
        if (Arrays.stream(failure.getSuppressed()).noneMatch(NotRetried.class::isInstance)) {
            failure.addSuppressed(new NotRetried(reason));
        }
    }
}
