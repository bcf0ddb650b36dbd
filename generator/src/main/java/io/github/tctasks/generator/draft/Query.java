package io.github.tctasks.generator.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the parameters of a query, as the vendor shows them: {@code Filters.0.Name=n&...}. Holds no state. */
final class Query {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,3}");

    private Query() {}

    /**
     * Reads a query.
     *
     * @param text what stands after the question mark; line breaks and blanks may stand around each parameter
     * @return the parameters as JSON would have them, all values as text
     * @throws Misfit if a name stands for a value and for an object at once
     */
    static ObjectNode read(String text) throws Misfit {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (String part : text.split("&", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                put(
                        root,
                        part.substring(0, sign).strip(),
                        decoded(part.substring(sign + 1).strip()));
            }
        }
        return (ObjectNode) withLists(root);
    }

    private static void put(ObjectNode root, String name, String value) throws Misfit {
        String[] path = name.split("\\.", -1);
        ObjectNode holder = root;
        for (int i = 0; i < path.length - 1; i++) {
            JsonNode next = holder.get(path[i]);
            if (next == null) {
                next = holder.putObject(path[i]);
            }
            if (!(next instanceof ObjectNode object)) {
                throw new Misfit(name, "stands for a value and for an object");
            }
            holder = object;
        }
        holder.put(path[path.length - 1], value);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** Makes lists of the objects whose keys are 0, 1, 2 and so on. */
    private static JsonNode withLists(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        boolean list = true;
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            JsonNode value = withLists(entry.getValue());
            list &= INDEX.matcher(entry.getKey()).matches();
            members.set(entry.getKey(), value);
            items.add(value);
        }
        return list && !items.isEmpty() ? items : members;
    }
}
