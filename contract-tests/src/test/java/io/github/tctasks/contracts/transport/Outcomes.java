package io.github.tctasks.contracts.transport;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How calls end, in few words. */
final class Outcomes {

    private Outcomes() {}

    static String of(Throwable failure) {
        if (failure instanceof TransportException e) {
            return "transport " + e.httpStatus();
        }
        if (failure instanceof MalformedResponseException e) {
            return e.damaged() ? "malformed, damaged" : "malformed";
        }
        return failure instanceof ServiceException e ? "service " + e.code() : "unexpected " + failure;
    }

    /** Tells whether an outcome is the expected one, or one of those with an {@code or} between them. */
    static boolean matches(String outcome, String expected) {
        return List.of(expected.split(" or ", -1)).contains(outcome);
    }

    /** What all calls have come to, or how many of them to what. */
    static String together(List<String> outcomes) {
        Map<String, Long> counts = outcomes.stream().collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        return counts.size() == 1
                ? outcomes.get(0)
                : counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(joining("; "));
    }
}
