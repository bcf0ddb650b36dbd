package io.github.tctasks.contracts.transport;

import static io.github.tctasks.contracts.transport.Transport.APACHE_5;
import static io.github.tctasks.contracts.transport.Transport.HTTP_URL_CONNECTION;
import static io.github.tctasks.contracts.transport.Transport.OKHTTP;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fault of the sandbox and what comes of a call that meets it.
 *
 * @param fault the fault's name, which a task's name asks for
 * @param number a task's number that asks for it
 * @param waits whether a call takes its time, so that rows should wait together
 * @param least how long a call takes at least
 * @param outcome as {@link Outcomes} words it; several that are left to chance have an {@code or} between them
 * @param differences the outcomes over other transports than most
 * @param nextDifferences what comes of the call after it, over transports where it need not succeed
 */
record FaultRow(
        String fault,
        long number,
        boolean waits,
        Duration least,
        String outcome,
        Map<Transport, String> differences,
        Map<Transport, String> nextDifferences) {

    private static final String ANSWER = "answer";
    private static final String DAMAGED = "malformed, damaged";
    private static final String MALFORMED = "malformed";
    private static final String SUCCEEDED = "SUCCEEDED";
    private static final String NO_ANSWER = "transport 0";

    /** All faults, in the order of their numbers. The time-outs are those of {@link FaultMatrixTest}. */
    static final List<FaultRow> TABLE = List.of(
            waits("delay-300", 300_911, 300, ANSWER),
            waits("delay-6000", 6_000_911, 1_000, NO_ANSWER),
            waits("slow-10", 912, 1_000, ANSWER),
            row("reset", 913, NO_ANSWER),
            row("close", 914, NO_ANSWER),
            // HttpURLConnection of JDK 17 takes a body that was cut for whole; the envelope tells. Later ones see it.
            row("half", 915, NO_ANSWER).but(HTTP_URL_CONNECTION, DAMAGED + " or " + NO_ANSWER),
            waits("length-long", 916, 1_000, NO_ANSWER),
            // The rest is what the next call finds on the connection. Two transports take it for a bad answer, never a
            // right one.
            row("length-short", 917, DAMAGED)
                    .but(OKHTTP, DAMAGED + " or " + NO_ANSWER)
                    .but(APACHE_5, DAMAGED + " or " + NO_ANSWER)
                    .thenPerhaps(OKHTTP, NO_ANSWER)
                    .thenPerhaps(APACHE_5, NO_ANSWER),
            row("html-502", 918, "transport 502"),
            row("html-200", 919, DAMAGED),
            row("http-429", 920, "transport 429"),
            row("http-500", 921, "transport 500"),
            row("http-502", 922, "transport 502"),
            row("http-503", 923, "transport 503"),
            row("http-504", 924, "transport 504"),
            row("garbage", 925, DAMAGED),
            row("not-object", 926, MALFORMED),
            row("nesting", 927, MALFORMED),
            row("large", 928, MALFORMED),
            waits("endless", 929, 1_000, NO_ANSWER),
            // The last value counts, and that is null.
            row("duplicate-keys", 930, ANSWER + " without a state"),
            row("wrong-types", 931, MALFORMED),
            row("throttling", 932, "service RequestLimitExceeded"),
            row("expired-timestamp", 933, "service AuthFailure.SignatureExpire"),
            row("redirect-302", 934, "transport 302"),
            row("redirect-307", 935, "transport 307"),
            row("no-body", 936, DAMAGED),
            row("invalid-utf8", 937, DAMAGED));

    private static FaultRow row(String fault, long number, String outcome) {
        return new FaultRow(fault, number, false, Duration.ZERO, outcome, Map.of(), Map.of());
    }

    private static FaultRow waits(String fault, long number, long leastMillis, String outcome) {
        return new FaultRow(fault, number, true, Duration.ofMillis(leastMillis), outcome, Map.of(), Map.of());
    }

    private FaultRow but(Transport transport, String other) {
        return new FaultRow(fault, number, waits, least, outcome, with(differences, transport, other), nextDifferences);
    }

    private FaultRow thenPerhaps(Transport transport, String other) {
        String either = SUCCEEDED + " or " + other;
        return new FaultRow(
                fault, number, waits, least, outcome, differences, with(nextDifferences, transport, either));
    }

    private static Map<Transport, String> with(Map<Transport, String> map, Transport transport, String value) {
        Map<Transport, String> more = new HashMap<>(map);
        more.put(transport, value);
        return Map.copyOf(more);
    }

    boolean endsInATimeout() {
        return waits && !outcome.equals(ANSWER);
    }

    String outcomeOver(Transport transport) {
        return differences.getOrDefault(transport, outcome);
    }

    String nextOver(Transport transport) {
        return nextDifferences.getOrDefault(transport, SUCCEEDED);
    }
}
