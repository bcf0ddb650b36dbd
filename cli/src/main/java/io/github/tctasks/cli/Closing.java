package io.github.tctasks.cli;

import io.github.tctasks.error.SdkException;

/** Closes what the SDK makes, which throws nothing but its own exceptions. */
final class Closing {

    private Closing() {}

    static void quietly(AutoCloseable open) {
        try {
            open.close();
        } catch (SdkException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A close throws nothing else", e);
        }
    }
}
