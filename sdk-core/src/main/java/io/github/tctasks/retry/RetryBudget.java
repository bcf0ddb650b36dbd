package io.github.tctasks.retry;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.TransportException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * How many retries all calls of a client may make together, so that a service in trouble does not get more requests than
 * one in health.
 *
 * <p>The budget is a bucket of tokens, full at first. A retry takes 5 tokens, or 10 if the attempt before it ran into a
 * time-out. A call that succeeds at its first attempt puts 1 back, one that succeeds after retries what its last retry
 * took. While there are too few tokens no failure is tried again. These are the numbers of the AWS SDKs' standard mode.
 *
 * <p>Thread-safe; one budget may be handed to many clients.
 */
public final class RetryBudget {

    private static final int STANDARD_TOKENS = 500;
    private static final int RETRY = 5;
    private static final int RETRY_AFTER_TIMEOUT = 10;
    private static final int FIRST_SUCCESS = 1;

    private final int capacity;
    private final boolean limited;
    private final AtomicInteger tokens;

    private RetryBudget(int capacity, boolean limited) {
        this.capacity = capacity;
        this.limited = limited;
        this.tokens = new AtomicInteger(capacity);
    }

    /**
     * Returns a new budget of 500 tokens, the default of a client: 100 retries before the first success.
     *
     * @return the budget
     */
    public static RetryBudget standard() {
        return of(STANDARD_TOKENS);
    }

    /**
     * Returns a new budget.
     *
     * @param tokens how many tokens it holds when full, 0 or more; below 5 there are no retries
     * @return the budget
     * @throws InvalidRequestException if the number is negative
     */
    public static RetryBudget of(int tokens) {
        if (tokens < 0) {
            throw new InvalidRequestException("tokens", "A retry budget needs 0 tokens or more.");
        }
        return new RetryBudget(tokens, true);
    }

    /**
     * Returns a budget that is never used up: only the retry policy limits retries.
     *
     * @return the budget
     */
    public static RetryBudget unlimited() {
        return new RetryBudget(Integer.MAX_VALUE, false);
    }

    /**
     * Takes the tokens of one retry, if there are enough.
     *
     * @param failure what the attempt before it met
     * @return false if too few tokens are left; none is taken then
     */
    public boolean takeFor(SdkException failure) {
        if (!limited) {
            return true;
        }
        int cost = cost(failure);
        return tokens.getAndUpdate(left -> left < cost ? left : left - cost) >= cost;
    }

    /**
     * Puts tokens back for a call that succeeded.
     *
     * @param retried the failure that the call's last retry was taken for, or null if it took none
     */
    public void giveBack(@Nullable SdkException retried) {
        if (limited) {
            int returned = retried == null ? FIRST_SUCCESS : cost(retried);
            // The bucket is full nearly always, and then nothing has to be written.
            if (tokens.get() < capacity) {
                tokens.updateAndGet(left -> left + Math.min(capacity - left, returned));
            }
        }
    }

    /**
     * Returns how many tokens are left.
     *
     * @return 0 or more; {@link Integer#MAX_VALUE} if the budget is unlimited
     */
    public int tokens() {
        return tokens.get();
    }

    private static int cost(SdkException failure) {
        return isTimeout(failure) ? RETRY_AFTER_TIMEOUT : RETRY;
    }

    // The time-outs of java.net.http, and of all that throw what sockets throw.
    private static boolean isTimeout(SdkException failure) {
        return failure instanceof TransportException
                && (failure.getCause() instanceof HttpTimeoutException
                        || failure.getCause() instanceof InterruptedIOException);
    }

    @Override
    public String toString() {
        return limited ? tokens + " of " + capacity + " tokens for retries" : "unlimited retries";
    }
}
