package io.github.tctasks.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The documented values of an open enumeration of strings, for its generated type: one that is read again is found by its
 * characters, without a new string for it. Immutable, thread-safe.
 *
 * @param <T> the enumeration's type
 */
public final class OpenValues<T> {

    private final Function<String, T> ofRaw;
    private final List<T> values;
    private final char[][] texts;

    private OpenValues(Function<String, T> ofRaw, List<T> values, char[][] texts) {
        this.ofRaw = ofRaw;
        this.values = values;
        this.texts = texts;
    }

    /**
     * Creates a table.
     *
     * @param <T> the enumeration's type
     * @param ofRaw makes a value of what the table does not hold
     * @param raw returns a value as the service writes it
     * @param values the documented values
     * @return the table
     */
    public static <T> OpenValues<T> of(Function<String, T> ofRaw, Function<T, String> raw, List<T> values) {
        char[][] texts = values.stream().map(raw).map(String::toCharArray).toArray(char[][]::new);
        return new OpenValues<>(ofRaw, List.copyOf(values), texts);
    }

    /**
     * Reads a value.
     *
     * @param in a parser that stands at the value
     * @return the value, or null for JSON {@code null}
     */
    public @Nullable T read(JsonParser in) {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            int length = in.getStringLength();
            for (int i = 0; i < texts.length; i++) {
                if (texts[i].length == length && isAt(in, texts[i])) {
                    return values.get(i);
                }
            }
        }
        String value = JsonFields.readString(in);
        return value == null ? null : ofRaw.apply(value);
    }

    private static boolean isAt(JsonParser in, char[] text) {
        char[] characters = in.getStringCharacters();
        int start = in.getStringOffset();
        for (int i = 0; i < text.length; i++) {
            if (characters[start + i] != text[i]) {
                return false;
            }
        }
        return true;
    }
}
