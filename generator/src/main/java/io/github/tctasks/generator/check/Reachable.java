package io.github.tctasks.generator.check;

import io.github.tctasks.generator.spec.SpecNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The schemas that one comes to by following references. */
final class Reachable {

    private final SpecDocument document;

    Reachable(SpecDocument document) {
        this.document = document;
    }

    Set<String> from(Collection<String> schemas) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(schemas);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (reached.add(name)) {
                document.schema(name).get("properties").members().values().forEach(property -> follow(property, open));
            }
        }
        return reached;
    }

    private static void follow(SpecNode property, Deque<String> open) {
        SpecNode node = property;
        while (node.has("items")) {
            node = node.get("items");
        }
        String ref = SpecDocument.reference(node).text();
        if (ref.startsWith(SpecDocument.OWN_SCHEMAS)) {
            open.add(ref.substring(SpecDocument.OWN_SCHEMAS.length()));
        }
    }
}
