package io.github.tctasks.client;

import feign.Request;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.retry.RetryBudget;
import io.github.tctasks.retry.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What one call has met so far, and whether and when it is tried again. For one thread. */
final class Retries {

    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final CallTimeouts timeouts;
    private final ClockOffset clock;
    private final CallLog log;
    private final RandomGenerator random;
    private final List<SdkException> failures = new ArrayList<>();

    private Duration signedWith;
    private @Nullable Duration beforeCorrection;
    private @Nullable SdkException paidFor;

    Retries(RetryPolicy policy, ClientSettings settings, ClockOffset clock, CallLog log) {
        this.policy = policy;
        this.budget = settings.calls().retryBudget();
        this.timeouts = CallTimeouts.begin(settings);
        this.clock = clock;
        this.log = log;
        this.random = settings.random();
        this.signedWith = clock.value();
    }

    Request.Options timeouts() {
        return timeouts;
    }

    /** Returns the number of the attempt that begins now. */
    int next() {
        signedWith = clock.value();
        return failures.size() + 1;
    }

    void succeeded() {
        budget.giveBack(paidFor);
        if (beforeCorrection != null) {
            log.clockCorrected(signedWith);
        }
    }

    void failed(SdkException failure) {
        failures.add(failure);
    }

    /** Returns how long to wait before the next attempt, or null if there is none. */
    @Nullable
    Duration delayAfter(SdkException failure) {
        if (ClockOffset.isRefusal(failure)) {
            return correctedClock() ? Duration.ZERO : null;
        }
        // An attempt that only told the time is none of the policy's.
        int counted = failures.size() - (beforeCorrection == null ? 0 : 1);
        if (!policy.allowsAnother(counted, failure)) {
            return null;
        }
        Duration delay = policy.delay(counted, random);
        return timeAndBudgetAllow(failure, delay) ? delay : null;
    }

    /** Tells whether the service's time was learnt since the attempt was signed; believes it once in a call. */
    private boolean correctedClock() {
        if (beforeCorrection != null) {
            clock.drop(signedWith, beforeCorrection);
            return false;
        }
        if (clock.value().equals(signedWith) || !timeouts.allowAfter(Duration.ZERO)) {
            return false;
        }
        beforeCorrection = signedWith;
        return true;
    }

    private boolean timeAndBudgetAllow(SdkException failure, Duration delay) {
        if (!timeouts.allowAfter(delay)) {
            NotRetried.note(failure, timeouts.bound() + " leaves no time for one");
            return false;
        }
        if (!budget.takeFor(failure)) {
            NotRetried.note(failure, "the client's retry budget is used up");
            log.budgetUsedUp();
            return false;
        }
        paidFor = failure;
        return true;
    }

    // A transport may throw one exception again and again, and none can suppress itself.
    <E extends Throwable> E withOthers(E thrown) {
        for (SdkException failure : failures) {
            if (failure != thrown) {
                thrown.addSuppressed(failure);
            }
        }
        return thrown;
    }
}
