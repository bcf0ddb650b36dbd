package io.github.tctasks.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The files with the documents' examples. */
final class DocumentedFile {

    private DocumentedFile() {}

    static String read(DocumentedAction documented, String name) throws IOException {
        String path = documented.folder() + "/" + name;
        try (InputStream in = Objects.requireNonNull(DocumentedFile.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Leaves out empty lists: to a client they are the same as none. */
    static JsonNode withoutEmptyLists(JsonNode node) {
        JsonNode copy = node.deepCopy();
        remove(copy);
        return copy;
    }

    private static void remove(JsonNode node) {
        if (node.isObject()) {
            node.asObject().removeIf(value -> value.isArray() && value.isEmpty());
        }
        node.forEach(DocumentedFile::remove);
    }
}
