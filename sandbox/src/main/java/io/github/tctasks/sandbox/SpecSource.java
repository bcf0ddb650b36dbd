package io.github.tctasks.sandbox;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place that documents are read from by name. */
@FunctionalInterface
interface SpecSource {

    /**
     * Reads a document.
     *
     * @param name a URI, absolute or relative to the root of the place
     * @return the document's root, or null if there is no such document
     */
    @Nullable
    JsonNode read(String name);
}
