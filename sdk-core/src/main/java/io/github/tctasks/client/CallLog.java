package io.github.tctasks.client;

import io.github.tctasks.observe.AttemptOutcome;
import io.github.tctasks.observe.CallDetails;
import io.github.tctasks.observe.CallEvents;
import io.github.tctasks.observe.CallObserver;
import io.github.tctasks.observe.CallOutcome;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs the calls of one client: an observer like any other, and what a person should look at. Never throws.
 *
 * <p>What the service wrote is put on one line and cut, so that no answer can forge a line.
 */
final class CallLog implements CallObserver {

    static final String NAME = "io.github.tctasks.client";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f\\u2028\\u2029]");
    private static final int LONGEST_TEXT = 500;
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    private final String client;
    private final TimeSource time;
    private final AtomicLong nextWarning;

    CallLog(String service, TimeSource time) {
        this.client = service;
        this.time = time;
        this.nextWarning = new AtomicLong(time.nanoTime());
    }

    @Override
    public CallEvents callBegun(CallDetails call) {
        return new Lines(call);
    }

    void clockCorrected(Duration offset) {
        warn(
                "The clock of this machine is {} ms {} the service's; the {} client signs with the service's time."
                        + " Set the clock.",
                Math.abs(offset.toMillis()),
                offset.isNegative() ? "ahead of" : "behind",
                client);
    }

    /** Warns that failures are no longer tried again, at most once a minute. */
    void budgetUsedUp() {
        long next = nextWarning.get();
        long now = time.nanoTime();
        if (now - next >= 0 && nextWarning.compareAndSet(next, now + BETWEEN_WARNINGS.toNanos())) {
            warn("The retry budget of the {} client is used up: failed calls are not tried again meanwhile.", client);
        }
    }

    static void observerFailed(Object observer, RuntimeException failure) {
        warn("An observer failed: {}", observer.getClass().getName(), failure);
    }

    private static void warn(String message, Object... arguments) {
        Quietly.run(() -> LOG.warn(message, arguments));
    }

    private static String oneLine(@Nullable String text) {
        if (text == null) {
            return "none";
        }
        return onOneLine(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text);
    }

    static String onOneLine(String text) {
        return CONTROL.matcher(text).replaceAll("?");
    }

    private record Lines(CallDetails call) implements CallEvents {

        @Override
        public void attemptEnded(AttemptOutcome outcome) {
            Duration nextIn = outcome.nextIn();
            Throwable failure = outcome.failure();
            if (nextIn != null && failure != null) {
                LOG.debug(
                        "{} attempt {} failed, next in {} ms: {}",
                        call.action(),
                        outcome.number(),
                        nextIn.toMillis(),
                        oneLine(failure.getMessage()));
            }
        }

        @Override
        public void callEnded(CallOutcome outcome) {
            if (LOG.isDebugEnabled()) {
                LOG.debug(
                        "{} region={} attempts={} ms={} outcome={} requestId={}",
                        call.action(),
                        call.region() == null ? "none" : call.region(),
                        outcome.attempts(),
                        outcome.duration().toMillis(),
                        oneLine(outcome.code()),
                        oneLine(outcome.requestId()));
            }
        }
    }
}
