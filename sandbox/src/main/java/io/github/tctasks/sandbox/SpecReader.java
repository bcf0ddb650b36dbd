package io.github.tctasks.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the actions of one document. */
final class SpecReader {

    private final SpecNode root;
    private final Map<String, SpecNode> operations = new LinkedHashMap<>();
    private final TypeReader types = new TypeReader();

    private SpecReader(SpecFile file) {
        this.root = SpecNode.root(file);
        root.at("paths")
                .fields()
                .forEach((path, item) -> operations.put(path.substring(path.indexOf('#') + 1), item.at("post")));
    }

    /**
     * Reads a document.
     *
     * @param file the document
     * @return its actions
     * @throws IllegalArgumentException if the document lacks something that the sandbox needs, naming the place
     */
    static List<Action> read(SpecFile file) {
        return new SpecReader(file).actions();
    }

    private List<Action> actions() {
        if (operations.isEmpty()) {
            throw root.problem("\"paths\" holds no action");
        }
        Map<String, Responder> responders = new ResponderReader(service() + " " + version(), operations).read();
        return responders.entrySet().stream()
                .map(entry -> action(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Action action(String name, Responder responder) {
        SpecNode operation = Objects.requireNonNull(operations.get(name));
        SpecNode request = operation.at("requestBody").json("requestBody").at("schema");
        return new Action(
                service(),
                version(),
                name,
                !operation.at("security").isEmptyList(),
                RateLimit.read(operation),
                rules(operation),
                types.readObject(request),
                responder);
    }

    private String service() {
        return root.requiredText("x-tc-service");
    }

    private String version() {
        return root.at("info").requiredText("version");
    }

    private static List<HeaderRule> rules(SpecNode operation) {
        return operation.at("parameters").items().stream()
                .map(HeaderRule::read)
                .filter(Objects::nonNull)
                .toList();
    }
}
