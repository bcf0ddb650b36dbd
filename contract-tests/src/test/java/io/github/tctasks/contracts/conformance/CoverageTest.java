package io.github.tctasks.contracts.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.contracts.conformance.Item.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every documented field, status value, null and error code is in a pact, and every field of a pact is documented.
 *
 * <p>What was added since the last release is only listed, unless {@code -Dtctasks.release=true} says that this is a release.
 */
class CoverageTest {

    private final SpecFiles specs = SpecFiles.ofThisProject();
    private final List<Exchange> exchanges = Exchange.all(Path.of("pacts"));

    @Test
    void pacts_exerciseAllThatTheSpecsDocument() {
        List<Coverage> rows = rows();

        System.out.println(table(rows));
        List<String> added =
                rows.stream().flatMap(row -> row.addedAndMissing().stream()).toList();
        if (!added.isEmpty()) {
            System.out.println(
                    "Added since the last release, to be covered before the next:\n  " + String.join("\n  ", added));
        }
        assertThat(rows.stream().flatMap(row -> row.missing().stream()))
                .as("what no pact exercises; add a case below contract-tests/src/test/resources/contracts")
                .isEmpty();
    }

    @Test
    void pacts_haveNoFieldsThatTheSpecsLack() {
        assertThat(rows().stream().flatMap(row -> row.unknown().stream()))
                .as("fields that contracts rely on and specs do not have")
                .isEmpty();
    }

    @Test
    void pacts_haveNoErrorCodesThatTheSpecsLack() {
        Set<Item> common = commonCodes();
        for (ApiDocument document : specs.now()) {
            for (String action : document.actions()) {
                Set<Item> documented = Documented.of(document, action);
                assertThat(Exercised.of(of(document, action)))
                        .as(document.service() + " " + action)
                        .filteredOn(item -> item.kind() == Kind.ERROR_CODE)
                        .allMatch(code -> documented.contains(code) || common.contains(code));
            }
        }
    }

    @Test
    void pacts_areOfActionsInSpecs() {
        List<ApiDocument> documents = specs.now();
        assertThat(exchanges)
                .allSatisfy(exchange -> assertThat(documents)
                        .as(exchange.description())
                        .anyMatch(document ->
                                document.actions().stream().anyMatch(action -> exchange.isOf(document, action))));
    }

    private List<Coverage> rows() {
        List<Coverage> rows = new ArrayList<>();
        for (ApiDocument document : specs.now()) {
            for (String action : document.actions()) {
                rows.add(new Coverage(
                        document.service() + " " + document.version() + " " + action,
                        specs.counted(document, action),
                        Documented.of(document, action),
                        Exercised.of(of(document, action))));
            }
        }
        rows.add(common());
        return rows;
    }

    private List<Exchange> of(ApiDocument document, String action) {
        return exchanges.stream().filter(each -> each.isOf(document, action)).toList();
    }

    /** The codes that any action may answer: one pact with each is enough. */
    private Coverage common() {
        List<Exchange> errors = exchanges.stream().filter(Exchange::isError).toList();
        Set<Item> exercised = new LinkedHashSet<>(Exercised.of(errors));
        exercised.removeIf(item -> item.kind() != Kind.ERROR_CODE);
        return new Coverage("common", commonCodes(), commonCodes(), exercised);
    }

    private Set<Item> commonCodes() {
        Set<Item> codes = new LinkedHashSet<>();
        ApiDocument.codes(specs.now().get(0).common()).forEach(code -> codes.add(new Item(Kind.ERROR_CODE, code)));
        return codes;
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
