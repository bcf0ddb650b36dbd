package io.github.tctasks.client;

import feign.InvocationContext;
import feign.Response;
import feign.ResponseInterceptor;
import io.github.tctasks.error.CommonErrorCodes;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.time.TimeSource;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * How far this machine's clock is behind the service's, and the time that signatures carry. One for each client;
 * thread-safe.
 *
 * <p>It is zero until the service refuses a signature and the {@code Date} header of that very answer tells another
 * time: over a minute away if the service says that the signature has expired, over five if it says no more than
 * that the signature is wrong. It is not believed beyond 24 hours: with a clock that far off no TLS connection is made
 * either. The header is believed over plain HTTP too, as the whole answer is; whoever can change answers on the way can
 * at most get requests signed for a time of up to a day from now.
 */
final class ClockOffset implements ResponseInterceptor {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Duration DAY = Duration.ofDays(1);

    private final TimeSource time;
    private volatile Duration offset = Duration.ZERO;

    ClockOffset(TimeSource time) {
        this.time = time;
    }

    /** Returns the time of day by the service's clock, as far as it is known. */
    Instant now() {
        return time.now().plus(offset);
    }

    /** Returns what is added to this machine's clock. */
    Duration value() {
        return offset;
    }

    /** Goes back to an earlier value if the present one is still the one that did not help. */
    synchronized void drop(Duration useless, Duration earlier) {
        if (offset.equals(useless)) {
            offset = earlier;
        }
    }

    static boolean isRefusal(Throwable failure) {
        return failure instanceof ServiceException e && tolerance(e.code()) != null;
    }

    @Override
    public Object intercept(InvocationContext context, Chain chain) throws Exception {
        try {
            return chain.next(context);
        } catch (ServiceException e) {
            Duration tolerance = tolerance(e.code());
            Instant served = tolerance == null ? null : date(context.response());
            if (tolerance != null && served != null) {
                learn(served, tolerance);
            }
            throw e;
        }
    }

    private synchronized void learn(Instant served, Duration tolerance) {
        Duration seen = Duration.between(time.now(), served);
        boolean differs = seen.minus(offset).abs().compareTo(tolerance) > 0;
        if (differs && seen.abs().compareTo(DAY) <= 0) {
            offset = seen;
        }
    }

    private static @Nullable Duration tolerance(String code) {
        return switch (code) {
            case CommonErrorCodes.AUTH_FAILURE_SIGNATURE_EXPIRE -> MINUTE;
            case CommonErrorCodes.AUTH_FAILURE_SIGNATURE_FAILURE -> FIVE_MINUTES;
            default -> null;
        };
    }

    private static @Nullable Instant date(Response response) {
        Collection<String> dates = response.headers().getOrDefault("Date", Collections.emptyList());
        try {
            return dates.size() == 1
                    ? DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                            dates.iterator().next(), Instant::from)
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
