package io.github.tctasks.contracts.conformance;

import io.github.tctasks.contracts.conformance.Item.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares pacts with specs, both ways; each finding names the contract and the field, value or code. */
public final class Conformance {

    private static final String JSON_BODY = "/content/application~1json/examples";

    private final SpecFiles specs;
    private final List<ApiDocument> documents;
    private final List<Exchange> exchanges;
    private final Schemas schemas = new Schemas();

    Conformance(SpecFiles specs, List<Exchange> exchanges) {
        this.specs = specs;
        this.documents = specs.now();
        this.exchanges = exchanges;
    }

    /**
     * Compares the pacts of one API with its spec.
     *
     * @param folder the folder that holds the specs
     * @param released the folder that holds those of the last release
     * @param pacts the folder that holds the pacts
     * @param service the service
     * @param version the API version
     * @return what is wrong
     */
    public static List<String> problems(Path folder, Path released, Path pacts, String service, String version) {
        List<Exchange> ofService = Exchange.all(pacts).stream()
                .filter(exchange ->
                        exchange.service().equals(service) && exchange.version().equals(version))
                .toList();
        Conformance conformance = new Conformance(new SpecFiles(folder, released, false), ofService);
        return Stream.of(
                        conformance.actionsThatSpecsLack(),
                        conformance.invalidBodies(),
                        conformance.fieldsThatSpecsLack(),
                        conformance.codesThatSpecsLack(),
                        missing(conformance.ofActions()),
                        conformance.invalidExamples())
                .flatMap(List::stream)
                .toList();
    }

    List<ApiDocument> documents() {
        return documents;
    }

    /** What makes a pact one of no spec: its service, version or action. */
    List<String> actionsThatSpecsLack() {
        return exchanges.stream()
                .filter(exchange -> documents.stream()
                        .noneMatch(document ->
                                document.actions().stream().anyMatch(action -> exchange.isOf(document, action))))
                .map(exchange -> exchange.description() + ": no spec has this action of this version")
                .toList();
    }

    /** The bodies in pacts that the schemas refuse. */
    List<String> invalidBodies() {
        List<String> problems = new ArrayList<>();
        forEachAction((document, action) -> of(document, action).forEach(exchange -> {
            schemas.request(document, action, exchange.request())
                    .forEach(error -> problems.add(exchange.description() + ", request: " + error));
            schemas.response(document, action, exchange.response(), exchange.undocumented())
                    .forEach(error -> problems.add(exchange.description() + ", answer: " + error));
        }));
        return problems;
    }

    /** The examples of specs that their own schemas refuse. */
    List<String> invalidExamples() {
        List<String> problems = new ArrayList<>();
        forEachAction((document, action) -> {
            for (JsonNode example : document.operation(action).at("/requestBody" + JSON_BODY)) {
                schemas.request(document, action, example.required("value"))
                        .forEach(error -> problems.add("example of " + action + ", request: " + error));
            }
            for (JsonNode example : responseExamples(document, action)) {
                schemas.response(document, action, example.required("value"), false)
                        .forEach(error -> problems.add("example of " + action + ", answer: " + error));
            }
        });
        return problems;
    }

    static JsonNode responseExamples(ApiDocument document, String action) {
        return document.operation(action).at("/responses/200" + JSON_BODY);
    }

    /** What has to be in a pact and is in none. */
    List<String> notExercised() {
        return missing(coverage());
    }

    private static List<String> missing(List<Coverage> rows) {
        return rows.stream().flatMap(row -> row.missing().stream()).toList();
    }

    /** The fields of pacts that the specs do not have. */
    List<String> fieldsThatSpecsLack() {
        return ofActions().stream().flatMap(row -> row.unknown().stream()).toList();
    }

    /** The error codes of pacts that neither the action nor the common part has. */
    List<String> codesThatSpecsLack() {
        List<String> problems = new ArrayList<>();
        forEachAction((document, action) -> {
            Set<Item> documented = new LinkedHashSet<>(Documented.of(document, action));
            documented.addAll(commonCodes());
            Exercised.of(of(document, action)).stream()
                    .filter(item -> item.kind() == Kind.ERROR_CODE && !documented.contains(item))
                    .forEach(item -> problems.add(title(document, action) + ": " + item));
        });
        return problems;
    }

    /** How much of each action, and of the common error codes, the pacts exercise. */
    List<Coverage> coverage() {
        List<Coverage> rows = new ArrayList<>(ofActions());
        rows.add(common());
        return rows;
    }

    private List<Coverage> ofActions() {
        List<Coverage> rows = new ArrayList<>();
        forEachAction((document, action) -> rows.add(new Coverage(
                title(document, action),
                specs.counted(document, action),
                Documented.of(document, action),
                Exercised.of(of(document, action)))));
        return rows;
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
        ApiDocument.codes(documents.get(0).common()).forEach(code -> codes.add(new Item(Kind.ERROR_CODE, code)));
        return codes;
    }

    private static String title(ApiDocument document, String action) {
        return document.service() + " " + document.version() + " " + action;
    }

    private List<Exchange> of(ApiDocument document, String action) {
        return exchanges.stream().filter(each -> each.isOf(document, action)).toList();
    }

    private interface ActionCheck {
        void run(ApiDocument document, String action);
    }

    private void forEachAction(ActionCheck check) {
        documents.forEach(document -> document.actions().forEach(action -> check.run(document, action)));
    }
}
