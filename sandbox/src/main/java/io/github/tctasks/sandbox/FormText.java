package io.github.tctasks.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the text of a query or of a form body, {@code name=value&name=value}. */
final class FormText {

    private FormText() {}

    /**
     * Reads parameters.
     *
     * @param text the text as it came
     * @return names and values, decoded, sorted by name
     * @throws ApiException if the text has another form, or a parameter twice
     */
    static SortedMap<String, String> read(String text) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw ApiException.invalidRequest("The query or form must consist of name=value&name=value.");
            }
            String name = decode(pair.substring(0, equals));
            if (parameters.put(name, decode(pair.substring(equals + 1))) != null) {
                throw ApiException.invalid(name, "is there twice");
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiException.invalidRequest("The query or form is not URL-encoded.");
        }
    }
}
