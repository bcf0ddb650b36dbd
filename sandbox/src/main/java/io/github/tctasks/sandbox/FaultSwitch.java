package io.github.tctasks.sandbox;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets faults happen to a share of the requests. Thread-safe. */
final class FaultSwitch {

    private final List<Entry> entries;
    private final RandomGenerator random;

    /**
     * A fault and how often it happens.
     *
     * @param action the action that it happens to, or null for all
     * @param fault the fault
     * @param share the share of the action's requests, from 0 to 1
     */
    record Entry(@Nullable String action, Fault fault, double share) {

        private boolean concerns(@Nullable String called) {
            return action == null || action.equals(called);
        }
    }

    /**
     * Makes a switch.
     *
     * @param entries the faults
     * @param random decides what happens to each request; asked once for each
     */
    FaultSwitch(List<Entry> entries, RandomGenerator random) {
        this.entries = List.copyOf(entries);
        this.random = random;
    }

    /**
     * Decides about a request.
     *
     * @param action the action that it calls, if it tells
     * @return what goes wrong with its answer; null for nothing
     */
    @Nullable
    Fault next(@Nullable String action) {
        if (entries.isEmpty()) {
            return null;
        }
        double left = draw();
        for (Entry entry : entries) {
            if (entry.concerns(action)) {
                left -= entry.share;
                if (left < 0) {
                    return entry.fault;
                }
            }
        }
        return null;
    }

    private double draw() {
        synchronized (random) {
            return random.nextDouble();
        }
    }

    /**
     * Checks that no request would have two faults.
     *
     * @param entries the faults
     * @throws IllegalArgumentException if the shares of an action are together more than all of its requests
     */
    static void check(List<Entry> entries) {
        Map<String, Double> shares = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.action == null ? "" : entry.action, Collectors.summingDouble(Entry::share)));
        double everywhere = shares.getOrDefault("", 0.0);
        shares.forEach((action, share) -> {
            double together = action.isEmpty() ? share : share + everywhere;
            // What is left of sums such as 0.7 + 0.2 + 0.1.
            if (together > 1 + 1e-9) {
                throw new IllegalArgumentException("The shares of the faults of "
                        + (action.isEmpty() ? "all actions" : action) + " are together " + together
                        + "; they may be at most 1");
            }
        });
    }
}
