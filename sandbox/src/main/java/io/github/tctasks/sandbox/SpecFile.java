package io.github.tctasks.sandbox;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An OpenAPI document, and where the documents lie that it refers to.
 *
 * @param name a URI, such as {@code vpc/2017-03-12.yaml}
 * @param root the document's root
 * @param source where references to other files are looked up
 */
record SpecFile(String name, JsonNode root, SpecSource source) {

    /**
     * Finds a document by a path relative to this one.
     *
     * @param path such as {@code ../common.yaml}; empty for this document
     * @return the document, or null if there is none
     */
    @Nullable
    SpecFile neighbour(String path) {
        if (path.isEmpty()) {
            return this;
        }
        String other = URI.create(name).resolve(path).toString();
        JsonNode found = source.read(other);
        return found == null ? null : new SpecFile(other, found, source);
    }

    @Override
    public String toString() {
        return name;
    }
}
