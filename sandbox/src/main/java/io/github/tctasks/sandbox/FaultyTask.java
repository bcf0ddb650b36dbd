package io.github.tctasks.sandbox;

import java.math.BigInteger;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An ordinary task, of which queries are answered with a fault. A query whose answer is spoilt does not count for its progress.
 *
 * @param fault the fault
 * @param times how many queries have it, from the first
 */
record FaultyTask(Fault fault, int times) implements TaskScript {

    static final String PREFIX = "fault-";

    /** What the digits of an integer id are raised by if the fault is to happen only twice. */
    static final int TWICE = 40;

    private static final Pattern NAME = Pattern.compile("(.+?)(?:x([1-9]\\d{0,3}))?");
    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

    /** Finds the course of a task whose id asks for a fault; null if it does not. */
    static @Nullable TaskScript find(TaskId id) {
        if (id.number()) {
            return byDigits(new BigInteger(id.text()).abs());
        }
        return id.text().startsWith(PREFIX) ? byName(id.text().substring(PREFIX.length())) : null;
    }

    @Override
    public TaskStep step(Query query) {
        TaskStep ordinary = ORDINARY.step(fault.harmless() ? query : query.without(Math.min(query.poll(), times)));
        return query.poll() < times ? new TaskStep.Faulty(fault, ordinary) : ordinary;
    }

    /** The longest name counts, so that a number behind a name belongs to it if it can. */
    private static TaskScript byName(String text) {
        String[] parts = text.split("-", 3);
        TaskScript longest = parts.length > 1 ? named(parts[0] + '-' + parts[1]) : null;
        TaskScript found = longest == null ? named(parts[0]) : longest;
        return found == null
                ? refusal("An id that starts with fault- goes on with a fault. " + FaultNames.usage())
                : found;
    }

    private static @Nullable TaskScript named(String text) {
        Matcher matcher = NAME.matcher(text);
        Fault fault = matcher.matches() ? FaultNames.find(matcher.group(1)) : null;
        if (fault == null) {
            return null;
        }
        String times = matcher.group(2);
        return new FaultyTask(fault, times == null ? Integer.MAX_VALUE : Integer.parseInt(times));
    }

    private static @Nullable TaskScript byDigits(BigInteger id) {
        int digits = id.mod(THOUSAND).intValue();
        TaskScript always = byDigits(digits, id, Integer.MAX_VALUE);
        return always == null ? byDigits(digits - TWICE, id, 2) : always;
    }

    private static @Nullable TaskScript byDigits(int digits, BigInteger id, int times) {
        if (digits == FaultNames.DELAY_DIGITS) {
            return delay(id.divide(THOUSAND), times);
        }
        Fault fault = FaultNames.find(digits);
        return fault == null ? null : new FaultyTask(fault, times);
    }

    private static TaskScript delay(BigInteger millis, int times) {
        if (millis.compareTo(BigInteger.valueOf(Fault.MOST_DELAY)) > 0) {
            return refusal("An answer may come at most " + Fault.MOST_DELAY + " ms late.");
        }
        return new FaultyTask(Fault.delay(Duration.ofMillis(millis.intValue())), times);
    }

    private static TaskScript refusal(String message) {
        return query -> new TaskStep.Refused("InvalidParameterValue", message);
    }
}
