package io.github.tctasks.retry;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Which failures are worth another attempt, how many, and how long to wait before it.
 *
 * <p>The actions of this SDK only read, so that a repeat is safe. Tried again are: the codes that say the service is
 * busy or failing for the moment, failures of the network, HTTP 429 and 5xx, and damaged answers. Waits grow
 * exponentially with full jitter. Immutable.
 *
 * @param maxAttempts attempts in all, 1 or more
 * @param baseDelay upper bound of the wait before the second attempt; it doubles with each further one
 * @param maxDelay upper bound of any wait
 */
public record RetryPolicy(int maxAttempts, Duration baseDelay, Duration maxDelay) {

    // The bare code is passing, its details (NotPurchased, SecretExists...) are permanent.
    private static final Set<String> PASSING_CODES =
            Set.of("ServiceUnavailable", "ResourceUnavailable", "ResourceInUse", "FailedOperation.SystemError");
    private static final Set<String> PASSING_CATEGORIES = Set.of("RequestLimitExceeded", "InternalError");

    /**
     * Creates a policy.
     *
     * @param maxAttempts attempts in all, 1 or more
     * @param baseDelay upper bound of the first wait, zero or more
     * @param maxDelay upper bound of any wait, not below the base
     * @throws InvalidRequestException if a value is null or out of its range
     */
    public RetryPolicy {
        Required.setting("baseDelay", baseDelay);
        Required.setting("maxDelay", maxDelay);
        if (maxAttempts < 1) {
            throw new InvalidRequestException("maxAttempts", "A retry policy needs at least one attempt.");
        }
        if (baseDelay.isNegative() || maxDelay.compareTo(baseDelay) < 0) {
            throw new InvalidRequestException(
                    "baseDelay", "A retry policy needs delays of zero or more, the base not above the maximum.");
        }
    }

    /**
     * Returns the default: three attempts, waits of up to 200 ms and 400 ms, never above 5 s.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return new RetryPolicy(3, Duration.ofMillis(200), Duration.ofSeconds(5));
    }

    /**
     * Returns a policy of one attempt.
     *
     * @return the policy
     */
    public static RetryPolicy none() {
        return new RetryPolicy(1, Duration.ZERO, Duration.ZERO);
    }

    /**
     * Tells whether a failure is worth another attempt.
     *
     * @param attempt the number of the attempt that failed, from 1
     * @param failure what it met
     * @return true if the failure may pass and attempts are left
     */
    public boolean allowsAnother(int attempt, SdkException failure) {
        return attempt < maxAttempts && isPassing(failure);
    }

    private static boolean isPassing(SdkException failure) {
        if (failure instanceof ServiceException e) {
            return PASSING_CODES.contains(e.code()) || PASSING_CATEGORIES.contains(e.category());
        }
        if (failure instanceof TransportException e) {
            return e.httpStatus() == 0 || e.httpStatus() == 429 || e.httpStatus() >= 500;
        }
        return failure instanceof MalformedResponseException e && e.damaged();
    }

    /**
     * Returns how long to wait before the next attempt, with full jitter.
     *
     * @param attempt the number of the attempt that failed, from 1
     * @param random the source of jitter
     * @return the delay, zero or more
     */
    public Duration delay(int attempt, RandomGenerator random) {
        double bound = Math.min(nanos(maxDelay), nanos(baseDelay) * Math.pow(2, attempt - 1.0));
        return Duration.ofNanos((long) (bound * random.nextDouble()));
    }

    private static double nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }
}
