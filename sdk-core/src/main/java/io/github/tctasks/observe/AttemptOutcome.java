package io.github.tctasks.observe;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt of a call ended. Immutable.
 *
 * @param number the attempt's number within its call, from 1
 * @param failure what the attempt met: an {@link io.github.tctasks.error.SdkException} or an {@link Error} of the JVM;
 *     null if it succeeded
 * @param nextIn how long the call waits before its next attempt, or null if this was the last
 */
public record AttemptOutcome(
        int number, @Nullable Throwable failure, @Nullable Duration nextIn) {}
