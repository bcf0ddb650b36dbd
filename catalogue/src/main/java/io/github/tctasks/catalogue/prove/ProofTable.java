package io.github.tctasks.catalogue.prove;

import java.util.List;
import java.util.Locale;

/** What came of all documents, for people. */
final class ProofTable {

    private static final String ROW = "%-34s %8s %8s %9s %8s %12s%n";

    private ProofTable() {}

    static String of(List<ProofResult> results) {
        StringBuilder text = new StringBuilder(256);
        text.append(ROW.formatted("document", "actions", "types", "failures", "seconds", "jar bytes"));
        results.forEach(result -> text.append(ROW.formatted(
                result.document(),
                result.actions(),
                result.types(),
                result.failureCount(),
                seconds(result.totalMillis()),
                result.jarBytes())));
        text.append(ROW.formatted(
                results.size() + " documents",
                results.stream().mapToInt(ProofResult::actions).sum(),
                results.stream().mapToInt(ProofResult::types).sum(),
                results.stream().mapToInt(ProofResult::failureCount).sum(),
                seconds(results.stream().mapToLong(ProofResult::totalMillis).sum()),
                results.stream().mapToLong(ProofResult::jarBytes).sum()));
        results.stream().filter(result -> result.failureCount() > 0).forEach(result -> {
            text.append("%n%s, failures: %d%n".formatted(result.document(), result.failureCount()));
            result.failures()
                    .forEach(failure -> text.append("  ").append(failure).append(System.lineSeparator()));
        });
        return text.toString();
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
    }
}
