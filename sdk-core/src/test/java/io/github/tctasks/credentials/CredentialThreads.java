package io.github.tctasks.credentials;

import java.util.List;

/** The threads that renew or search credentials of a name. */
final class CredentialThreads {

    private static final long BOUND_MILLIS = 10_000;

    private CredentialThreads() {}

    static List<Thread> of(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("tctasks-credentials " + name))
                .toList();
    }

    /** Waits until what runs in the background has ended. */
    static void awaitEnd(String name) throws InterruptedException {
        for (Thread thread : of(name)) {
            thread.join(BOUND_MILLIS);
            if (thread.isAlive()) {
                throw new AssertionError(name + " is still at work");
            }
        }
    }
}
