package io.github.tctasks.contracts.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.contracts.conformance.Item.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every documented field, status value, null and error code is in a pact, and every field of a pact is documented.
 *
 * <p>What was added since the last release is only listed, unless {@code -Dtctasks.release=true} says that this is a release.
 */
class CoverageTest {

    private final Conformance conformance = new Conformance(SpecFiles.ofThisProject(), Exchange.all(Path.of("pacts")));

    @Test
    void pacts_exerciseAllThatTheSpecsDocument() {
        List<Coverage> rows = conformance.coverage();

        System.out.println(table(rows));
        List<String> added =
                rows.stream().flatMap(row -> row.addedAndMissing().stream()).toList();
        if (!added.isEmpty()) {
            System.out.println(
                    "Added since the last release, to be covered before the next:\n  " + String.join("\n  ", added));
        }
        assertThat(conformance.notExercised())
                .as("what no pact exercises; add a case below contract-tests/src/test/resources/contracts")
                .isEmpty();
    }

    @Test
    void pacts_haveNoFieldsThatTheSpecsLack() {
        assertThat(conformance.fieldsThatSpecsLack())
                .as("fields that contracts rely on and specs do not have")
                .isEmpty();
    }

    @Test
    void pacts_haveNoErrorCodesThatTheSpecsLack() {
        assertThat(conformance.codesThatSpecsLack()).isEmpty();
    }

    @Test
    void pacts_areOfActionsInSpecs() {
        assertThat(conformance.actionsThatSpecsLack()).isEmpty();
    }

    private static String table(List<Coverage> rows) {
        String format = "%-46s %8s %8s %6s %8s %12s%n";
        StringBuilder table = new StringBuilder("What of the specs the pacts exercise:\n");
        table.append(format.formatted("", "request", "response", "nulls", "values", "error codes"));
        rows.forEach(row -> table.append(format.formatted(
                row.title(),
                row.share(Kind.REQUEST_FIELD),
                row.share(Kind.RESPONSE_FIELD),
                row.share(Kind.NULL),
                row.share(Kind.VALUE),
                row.share(Kind.ERROR_CODE))));
        return table.toString();
    }
}
