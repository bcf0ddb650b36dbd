package io.github.tctasks.catalogue.prove;

import java.util.List;
import java.util.Map;

/**
 * What came of one document.
 *
 * @param document its name
 * @param actions how many actions it has
 * @param types how many types
 * @param failureCount how many things failed
 * @param failures the first of them, each with its reason
 * @param millis what each stage took, in their order
 * @param jarBytes the size of the client's jar
 */
record ProofResult(
        String document,
        int actions,
        int types,
        int failureCount,
        List<String> failures,
        Map<String, Long> millis,
        long jarBytes) {

    long totalMillis() {
        return millis.values().stream().mapToLong(Long::longValue).sum();
    }

    static ProofResult failed(String document, String why) {
        return new ProofResult(document, 0, 0, 1, List.of(why), Map.of(), 0);
    }
}
