package io.github.tctasks.sandbox;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the time of a clock as the header {@code Date} has it, once a second. Thread-safe. */
final class HttpDate {

    // The constant of the JDK writes days below 10 with one digit, which HTTP does not allow.
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final InstantSource clock;
    private volatile Written last;

    private record Written(long second, String text) {}

    HttpDate(InstantSource clock) {
        this.clock = clock;
        this.last = write(clock.instant().getEpochSecond());
    }

    String now() {
        long second = clock.instant().getEpochSecond();
        Written written = last;
        if (written.second != second) {
            written = write(second);
            last = written;
        }
        return written.text;
    }

    private static Written write(long second) {
        return new Written(second, FORMAT.format(Instant.ofEpochSecond(second)));
    }
}
