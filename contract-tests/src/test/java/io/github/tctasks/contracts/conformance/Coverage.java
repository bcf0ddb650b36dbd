package io.github.tctasks.contracts.conformance;

import io.github.tctasks.contracts.conformance.Item.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of an action the pacts exercise.
 *
 * @param title the service, the version and the action
 * @param counted what has to be covered
 * @param documented all that the spec documents now
 * @param exercised what the pacts exercise
 */
record Coverage(String title, Set<Item> counted, Set<Item> documented, Set<Item> exercised) {

    /** What has to be covered and is not. */
    List<String> missing() {
        return named(counted.stream().filter(item -> !exercised.contains(item)));
    }

    /** What was added since the last release and is not covered yet. */
    List<String> addedAndMissing() {
        return named(
                documented.stream().filter(item -> !counted.contains(item)).filter(item -> !exercised.contains(item)));
    }

    /** Fields in pacts that the spec does not have. */
    List<String> unknown() {
        return named(exercised.stream()
                .filter(item -> item.kind() == Kind.REQUEST_FIELD || item.kind() == Kind.RESPONSE_FIELD)
                .filter(item -> !documented.contains(item)));
    }

    /** The covered and the counted items of some kinds, as in {@code 5/6}. */
    String share(Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        Set<Item> all =
                counted.stream().filter(item -> wanted.contains(item.kind())).collect(Collectors.toSet());
        long covered = all.stream().filter(exercised::contains).count();
        return covered + "/" + all.size();
    }

    private List<String> named(Stream<Item> items) {
        return items.map(item -> title + ": " + item).toList();
    }
}
