package io.github.tctasks.credentials;

import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, read again every few seconds, so that a change of it is seen without a look at it for each call.
 *
 * <p>Programs rewrite such files in place: one that cannot be read for a moment does no harm. Thread-safe.
 */
final class RereadFile<T> {

    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long USABLE_NANOS = Duration.ofSeconds(60).toNanos();

    private record Reading<T>(T value, long at) {}

    private final Supplier<T> reader;
    private final TimeSource time;

    private volatile @Nullable Reading<T> last;

    /** The reader throws {@link NoCredentialsException} if the file does not say what it should. */
    RereadFile(Supplier<T> reader, TimeSource time) {
        this.reader = reader;
        this.time = time;
    }

    /** Returns what the file says or has said a few seconds ago. */
    T value() {
        Reading<T> known = last;
        return known != null && time.nanoTime() - known.at() < FRESH_NANOS ? known.value() : valueNow();
    }

    /** Returns what the file says now, or has said a short while ago if it cannot be read now. */
    T valueNow() {
        Reading<T> known = last;
        long now = time.nanoTime();
        try {
            T value = reader.get();
            last = new Reading<>(value, now);
            return value;
        } catch (NoCredentialsException e) {
            if (known != null && now - known.at() < USABLE_NANOS) {
                return known.value();
            }
            throw e;
        }
    }
}
