package io.github.tctasks.client;

import io.github.tctasks.observe.CallObserver;
import io.github.tctasks.retry.RetryBudget;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What bounds a call as a whole, and who is told about it.
 *
 * @param retryBudget what all calls may retry together
 * @param timeout how long a call may take with its attempts and waits, or null for no such bound
 * @param observers who is told; unmodifiable
 * @param logBodies whether bodies are logged
 * @param limits how large an answer may be
 */
record CallSettings(
        RetryBudget retryBudget,
        @Nullable Duration timeout,
        List<CallObserver> observers,
        boolean logBodies,
        ResponseLimits limits) {

    static CallSettings defaults() {
        return new CallSettings(RetryBudget.standard(), null, List.of(), false, ResponseLimits.standard());
    }
}
