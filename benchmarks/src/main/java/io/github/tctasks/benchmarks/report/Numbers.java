package io.github.tctasks.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {

    private static final double SMALL = 10;
    private static final double TINY = 0.05;

    private Numbers() {}

    /** Writes a number with a decimal only where that says something. */
    static String plain(double value) {
        boolean decimal = Math.abs(value) < SMALL && Math.abs(value) >= TINY && value != Math.rint(value);
        return String.format(Locale.ROOT, decimal ? "%,.1f" : "%,.0f", value);
    }

    /** Writes a ratio. */
    static String ratio(double value) {
        return String.format(Locale.ROOT, value < SMALL ? "%.2f" : "%.0f", value);
    }

    /** Writes a duration in the unit that suits it. */
    static String time(double nanos) {
        if (nanos < 10_000) {
            return plain(nanos) + " ns";
        }
        return nanos < 10_000_000 ? plain(nanos / 1e3) + " us" : plain(nanos / 1e6) + " ms";
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
