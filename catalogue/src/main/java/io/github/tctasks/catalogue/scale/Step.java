package io.github.tctasks.catalogue.scale;

/**
 * What a client of some actions costs.
 *
 * @param actions how many actions
 * @param types how many types
 * @param draftMillis what it took to draft the spec
 * @param generateMillis to generate the sources
 * @param compileMillis to compile them, with lints and doclint
 * @param cpuMillis what all of it took of the processors, whatever else they had to do
 * @param wholeMillis the whole process, the start of its virtual machine included
 * @param peakBytes the most memory that the process had, as the system counts it
 * @param jarBytes the size of the jar
 */
record Step(
        int actions,
        int types,
        long draftMillis,
        long generateMillis,
        long compileMillis,
        long cpuMillis,
        long wholeMillis,
        long peakBytes,
        long jarBytes) {

    Step whole(long millis) {
        return new Step(
                actions, types, draftMillis, generateMillis, compileMillis, cpuMillis, millis, peakBytes, jarBytes);
    }
}
