package io.github.tctasks.cli;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads times such as {@code 200ms}, {@code 30s}, {@code 5m} and {@code 1h}. */
final class Durations {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms",
            Duration.ofMillis(1),
            "s",
            Duration.ofSeconds(1),
            "m",
            Duration.ofMinutes(1),
            "h",
            Duration.ofHours(1));

    private Durations() {}

    static Duration parse(String text) {
        Matcher matcher = FORM.matcher(text);
        Duration unit = matcher.matches() ? UNITS.get(matcher.group(2)) : null;
        Duration duration = unit == null ? Duration.ZERO : unit.multipliedBy(Long.parseLong(matcher.group(1)));
        if (duration.isZero()) {
            throw new TypeConversionException("'" + text + "' is not a time above zero, such as 200ms, 30s, 5m or 1h");
        }
        return duration;
    }
}
