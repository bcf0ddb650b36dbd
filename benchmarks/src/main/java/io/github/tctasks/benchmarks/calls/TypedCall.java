package io.github.tctasks.benchmarks.calls;

import org.jspecify.annotations.Nullable;

/** One client that asks CLB about one task, again and again. Thread-safe. */
@FunctionalInterface
interface TypedCall {

    /**
     * Makes the call.
     *
     * @return the answer's id, {@link Canned#REQUEST_ID} if all is well
     * @throws Exception if the client has no answer
     */
    @Nullable
    String requestId() throws Exception;
}
