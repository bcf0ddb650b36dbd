package io.github.tctasks.json;

import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The names of an object's fields, for generated readers: finds the number of a name without making a string of it.
 *
 * <p>Services write fields in the order of the document, more or less: the name that follows the last one is compared with
 * the bytes at once, and only another one is looked up. Immutable, thread-safe.
 */
public final class FieldNames {

    /** What stands for the end of the object. */
    public static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    private static final int BEFORE_FIRST = -1;

    private final SerializedString[] inOrder;
    private final PropertyNameMatcher all;

    private FieldNames(SerializedString[] inOrder, PropertyNameMatcher all) {
        this.inOrder = inOrder;
        this.all = all;
    }

    /**
     * Creates a table.
     *
     * @param names the names, in the order of their numbers, which start at 0
     * @return the table
     */
    public static FieldNames of(String... names) {
        List<Named> all = Arrays.stream(names).<Named>map(Named::fromString).toList();
        return new FieldNames(
                Arrays.stream(names).map(SerializedString::new).toArray(SerializedString[]::new),
                Json.nameMatcher(all));
    }

    /**
     * Goes to the first field.
     *
     * @param in a parser that stands at the object's start; afterwards it stands at the name or at the object's end
     * @return the name's number, {@link #END}, or another negative number for a name that is not in the table
     */
    public int first(JsonParser in) {
        return next(in, BEFORE_FIRST);
    }

    /**
     * Goes to the next field.
     *
     * @param in a parser that stands at the last field's value; afterwards it stands at the name or at the object's end
     * @param last what was returned for the last field
     * @return the name's number, {@link #END}, or another negative number for a name that is not in the table
     */
    public int next(JsonParser in, int last) {
        int expected = last + 1;
        if (expected < 0 || expected >= inOrder.length) {
            return in.nextNameMatch(all);
        }
        if (in.nextName(inOrder[expected])) {
            return expected;
        }
        return in.currentToken() == JsonToken.PROPERTY_NAME ? all.matchName(in.currentName()) : END;
    }
}
