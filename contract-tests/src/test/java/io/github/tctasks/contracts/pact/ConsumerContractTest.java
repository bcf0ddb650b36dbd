package io.github.tctasks.contracts.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the generated clients promise to send and rely on in the answers. A case is a file below
 * {@code src/test/resources/contracts}; the pacts in {@code pacts} follow from them.
 *
 * <p>To accept a change: {@code mvn test -pl contract-tests -am -Dtest=ConsumerContractTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dpacts.update=true}.
 */
class ConsumerContractTest {

    private static final String ACCEPT = "mvn test -pl contract-tests -am -Dtest=ConsumerContractTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dpacts.update=true";

    private final List<ContractCase> met = new ArrayList<>();

    @TestFactory
    Stream<DynamicNode> contracts() {
        List<ContractCase> cases = CaseReader.all(ContractFiles.ofThisModule());
        assertThat(cases.stream().map(ContractCase::title)).doesNotHaveDuplicates();
        ConsumerRun run = new ConsumerRun(ConsumerContractTest.class.getClassLoader());
        Map<String, List<DynamicTest>> actions = new LinkedHashMap<>();
        for (ContractCase each : cases) {
            actions.computeIfAbsent(each.contract().title(), title -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(each.description(), () -> meet(each, run)));
        }
        return Stream.concat(
                actions.entrySet().stream()
                        .map(action -> DynamicContainer.dynamicContainer(action.getKey(), action.getValue())),
                Stream.of(DynamicTest.dynamicTest("the pacts are the committed ones", this::compare)));
    }

    private void meet(ContractCase each, ConsumerRun run) {
        run.run(each);
        if (each.answer() != null) {
            met.add(each);
        }
    }

    private void compare() {
        PactFiles.BUILT.clear();
        Map<String, List<ContractCase>> services = new LinkedHashMap<>();
        met.forEach(each -> services.computeIfAbsent(each.contract().service(), name -> new ArrayList<>())
                .add(each));
        services.values().forEach(ones -> PactFiles.BUILT.write(PactFiles.pact(ones)));
        if (Boolean.getBoolean("pacts.update")) {
            assertThat(System.getenv("CI")).as("pacts are not accepted in CI").isNotEqualTo("true");
            PactFiles.COMMITTED.take(PactFiles.BUILT);
        }
        List<String> differences = PactDiff.between(PactFiles.COMMITTED.texts(), PactFiles.BUILT.texts());
        if (!differences.isEmpty()) {
            fail("The contracts are not those that were agreed on.\n\n" + String.join("\n", differences)
                    + "\n\nIf that is meant, accept it and commit the pacts:\n  " + ACCEPT + "\n");
        }
    }
}
