package io.github.tctasks.contracts.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of change of each spec is seen by a gate that names the contract, or may pass and does. */
class ContractMutationTest {

    private static final Path SPECS = Path.of("..", "specs");

    /** What the gates say of a change of an action. */
    private record Row(Mutation mutation, String spec, Map<Gate, String> objections) {

        String letters() {
            return Stream.of(Gate.values())
                    .map(gate -> letter(gate, objections.get(gate)))
                    .collect(Collectors.joining());
        }

        private static String letter(Gate gate, @Nullable String objection) {
            if (objection == null) {
                return "-";
            }
            return objection.isEmpty()
                    ? "."
                    : gate == Gate.COMPATIBILITY ? "R" : gate.name().substring(0, 1);
        }

        List<String> named() {
            return objections.values().stream().filter(text -> !text.isEmpty()).toList();
        }
    }

    @TempDir
    private static Path folder;

    private static final List<Row> ROWS = new ArrayList<>();

    @Test
    void nothingChanged_passesEachGate() throws IOException {
        for (Path spec : specs()) {
            SpecTree tree = SpecTree.ofEachAction(spec).get(0);
            ChangedSpec same =
                    ChangedSpec.write(tree, spec, folder.resolve(tree.service() + tree.version() + "/specs"));
            for (Gate gate : Gate.values()) {
                assertThat(gate.objection(same)).as("%s on %s", gate, spec).isEmpty();
            }
        }
    }

    private static List<Path> specs() throws IOException {
        try (Stream<Path> files =
                Files.find(SPECS, 2, (path, attributes) -> path.toString().matches(".*\\d\\.yaml"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void change_isSeenOrMayPass(Mutation mutation) throws IOException {
        List<Row> ofMutation = new ArrayList<>();
        for (Path spec : specs()) {
            for (SpecTree tree : SpecTree.ofEachAction(spec)) {
                if (mutation.apply(tree)) {
                    ofMutation.add(row(mutation, spec, tree));
                }
            }
        }
        ROWS.addAll(ofMutation);

        assertThat(ofMutation).as("specs that have what is changed").hasSizeGreaterThanOrEqualTo(2);
        SoftAssertions.assertSoftly(all -> ofMutation.forEach(row -> judge(row, all)));
    }

    private static void judge(Row row, SoftAssertions all) {
        Set<Gate> seenBy = row.mutation().seenBy();
        String change = row.mutation().title() + " in " + row.spec();
        if (seenBy == null) {
            all.assertThat(row.named())
                    .as("objections, though it may be that %s", change)
                    .isEmpty();
            return;
        }
        all.assertThat(row.named()).as("objections when %s", change).isNotEmpty();
        seenBy.stream()
                .filter(row.objections()::containsKey)
                .forEach(gate -> all.assertThat(row.objections().get(gate))
                        .as("what %s says when %s", gate, change)
                        .isNotEmpty());
    }

    private static Row row(Mutation mutation, Path spec, SpecTree tree) throws IOException {
        ChangedSpec changed = ChangedSpec.write(
                tree, spec, folder.resolve(mutation + "-" + tree.service() + "-" + tree.action() + "/specs"));
        Map<Gate, String> objections = new EnumMap<>(Gate.class);
        for (Gate gate : Gate.values()) {
            // What the schema's checks refuse is not generated.
            if (gate != Gate.PACT || "".equals(objections.get(Gate.SCHEMA))) {
                objections.put(gate, gate.objection(changed));
            }
        }
        return new Row(mutation, tree.service() + " " + tree.action(), objections);
    }

    @AfterAll
    static void print() {
        StringBuilder table = new StringBuilder(
                "What sees a change: S schema, P pact, C conformance, R compatibility with the release; - not asked\n");
        for (Mutation mutation : Mutation.values()) {
            List<Row> ofMutation =
                    ROWS.stream().filter(row -> row.mutation() == mutation).toList();
            table.append("%-46s".formatted(mutation.title()));
            ofMutation.forEach(row ->
                    table.append(" %-9s".formatted(row.spec().substring(0, 3) + " " + row.letters())));
            table.append('\n');
            ofMutation.stream()
                    .filter(row -> !row.named().isEmpty())
                    .limit(1)
                    .forEach(row -> row.named()
                            .forEach(text -> table.append("    ")
                                    .append(text.length() > 180 ? text.substring(0, 180) + "..." : text)
                                    .append('\n')));
        }
        System.out.println(table);
    }
}
