package io.github.tctasks.catalogue.importing;

import io.github.tctasks.catalogue.draft.Draft;
import io.github.tctasks.catalogue.draft.SpecTypes;
import io.github.tctasks.generator.name.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A small program that calls one action of a client.
 *
 * @param action the action
 * @param source the program
 */
record Sample(String action, String source) {

    private static final List<String> READING = List.of("Describe", "Get", "List", "Query", "Search", "Check");

    /**
     * Chooses an action and writes the program: one that reads, where there is one, with the fewest required parameters.
     *
     * @param draft the client's spec
     * @param types its types
     * @return the sample
     */
    static Sample of(Draft draft, SpecTypes types) {
        String action = types.actions().stream()
                .min(Comparator.<String>comparingInt(name -> reads(name) ? 0 : 1)
                        .thenComparingInt(name ->
                                types.schema(name + "Request").path("required").size())
                        .thenComparingInt(String::length))
                .orElseThrow(() -> new IllegalArgumentException("The spec has no action."));
        String client = Names.type(draft.service()) + "Client";
        SampleParameters parameters = new SampleParameters(types);
        String request = parameters.of(action);
        JsonNode operation = types.operation(action);
        String source = Texts.fill(
                "Sample.java.txt",
                Map.of(
                        "imports",
                        imports(draft, client, action, parameters.named(), request),
                        "client",
                        client,
                        "action",
                        action,
                        "request",
                        action + "Request",
                        "response",
                        action + "Response",
                        "method",
                        operation.path("x-tc-java-name").asString(Names.member(action)),
                        "parameters",
                        request));
        return new Sample(action, source);
    }

    private static String imports(Draft draft, String client, String action, Set<String> others, String request) {
        Stream<String> own = Stream.concat(Stream.of(client, action + "Response"), others.stream());
        return Stream.concat(own.map(type -> draft.packageName() + '.' + type), Stream.of("java.util.List"))
                .filter(type -> request.contains("List.of(") || !type.equals("java.util.List"))
                .sorted()
                .map(type -> "import " + type + ';')
                .collect(Collectors.joining("\n"));
    }

    private static boolean reads(String action) {
        return READING.stream().anyMatch(action::startsWith);
    }
}
