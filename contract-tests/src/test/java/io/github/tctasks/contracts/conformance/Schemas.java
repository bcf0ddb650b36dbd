package io.github.tctasks.contracts.conformance;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Validates bodies against the schemas of specs, by a library that knows nothing of this project. */
final class Schemas {

    private final SchemaRegistry registry = SchemaRegistry.withDialect(
            Dialects.getOpenApi30(), builder -> builder.resourceLoaders(loaders -> loaders.resources(Schemas::text)));

    private static String text(String iri) {
        try {
            return Files.readString(Path.of(URI.create(iri)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the body of a request. */
    List<String> request(ApiDocument document, String action, JsonNode body) {
        return errors(document.file(), action + "Request", body, false);
    }

    /** What is wrong with the body of an answer, whose {@code Response} is the action's own or an error. */
    List<String> response(ApiDocument document, String action, JsonNode body, boolean open) {
        if (body.size() != 1 || !body.path("Response").isObject()) {
            return List.of("an answer has the object Response and nothing beside it");
        }
        JsonNode response = body.get("Response");
        return response.has("Error")
                ? errors(ApiDocument.commonOf(document.file()), "ErrorResponse", response, open)
                : errors(document.file(), action + "Response", response, open);
    }

    /** An open enumeration may have other values than the documented ones, where that is what an exchange is about. */
    private List<String> errors(Path file, String schema, JsonNode body, boolean open) {
        String location = file.toAbsolutePath().normalize().toUri() + "#/components/schemas/" + schema;
        return registry.getSchema(SchemaLocation.of(location)).validate(body.toString(), InputFormat.JSON).stream()
                .filter(error -> !(open && "enum".equals(error.getKeyword())))
                .map(error -> schema + ": " + error)
                .toList();
    }
}
