package io.github.tctasks.client;

import feign.Request;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time-outs of one call: those of an attempt, and the time by which the whole call has to end.
 *
 * <p>Feign hands it down to the transport, so that an attempt is cut to what is left when it is really sent: credentials
 * may have taken their time.
 */
final class CallTimeouts extends Request.Options {

    // A transport takes a time-out of 0 for none, so that each of the two needs a millisecond.
    private static final long SHORTEST_MILLIS = 2;

    private final TimeSource time;
    private final @Nullable Duration timeout;
    private final long begin;

    private CallTimeouts(ClientSettings settings) {
        super(
                settings.connectTimeout().toMillis(),
                TimeUnit.MILLISECONDS,
                settings.readTimeout().toMillis(),
                TimeUnit.MILLISECONDS,
                false);
        this.time = settings.time();
        this.timeout = settings.calls().timeout();
        this.begin = time.nanoTime();
    }

    /** Returns the time-outs of a call that begins now. */
    static CallTimeouts begin(ClientSettings settings) {
        return new CallTimeouts(settings);
    }

    /** Tells whether an attempt may begin after a wait. */
    boolean allowAfter(Duration wait) {
        return timeout == null || left(timeout).minus(wait).toMillis() >= SHORTEST_MILLIS;
    }

    /** Tells of the bound on the whole call, for messages. */
    String bound() {
        return "the call's time-out of " + (timeout == null ? 0 : timeout.toMillis()) + " ms";
    }

    /** Returns the time-outs for an attempt that is sent now; throws if it is too late for one. */
    Request.Options forAttempt() {
        if (timeout == null) {
            return this;
        }
        long left = left(timeout).toMillis();
        if (left < SHORTEST_MILLIS) {
            throw new TransportException("Not sent: " + bound() + " was over before", null);
        }
        // Some transports bound the sum of the two, others each.
        long connect = Math.min(connectTimeout(), left / 2);
        long read = Math.min(readTimeout(), left - connect);
        return new Request.Options(connect, TimeUnit.MILLISECONDS, read, TimeUnit.MILLISECONDS, false);
    }

    private Duration left(Duration timeout) {
        return timeout.minusNanos(time.nanoTime() - begin);
    }
}
