package io.github.tctasks.benchmarks.waiting;

/** The heap in use. */
final class Memory {

    private static final double MEBIBYTE = 1 << 20;

    private Memory() {}

    /** Returns the live heap in MiB, after collecting what is not. */
    static double live() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }
}
