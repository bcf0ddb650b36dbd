package io.github.tctasks.benchmarks.calls;

/** Counts durations by their size, exact to one part in 128, without allocating. Not thread-safe. */
final class Latencies {

    private static final int BITS = 7;
    private static final int STEPS = 1 << BITS;

    private final long[] counts = new long[(Long.SIZE - BITS) * STEPS];
    private long total;

    void record(long nanos) {
        counts[bucket(Math.max(nanos, 0))]++;
        total++;
    }

    void add(Latencies other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        total += other.total;
    }

    long total() {
        return total;
    }

    /**
     * Returns the duration that a share of all durations did not exceed.
     *
     * @param share 0 to 1
     * @return nanoseconds; 0 if nothing was recorded
     */
    long percentile(double share) {
        long rank = Math.max(1, (long) Math.ceil(share * total));
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= rank) {
                return floor(i);
            }
        }
        return 0;
    }

    private static int bucket(long nanos) {
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(nanos) - BITS - 1);
        return shift * STEPS + (int) (nanos >>> shift);
    }

    private static long floor(int bucket) {
        int shift = Math.max(0, bucket / STEPS - 1);
        return (long) (bucket - shift * STEPS) << shift;
    }
}
