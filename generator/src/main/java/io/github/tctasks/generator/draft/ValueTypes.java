package io.github.tctasks.generator.draft;

import java.util.Map;

/** What the simple types of the metadata are in a spec. Holds no state. */
final class ValueTypes {

    /** What a value is written as. */
    enum Form {
        TEXT,
        SIGNED,
        UNSIGNED,
        NUMBER,
        BOOLEAN
    }

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("string", Form.TEXT),
            Map.entry("datetime", Form.TEXT),
            Map.entry("datetime_iso", Form.TEXT),
            Map.entry("date", Form.TEXT),
            Map.entry("binary", Form.TEXT),
            Map.entry("int", Form.SIGNED),
            Map.entry("int64", Form.SIGNED),
            Map.entry("integer", Form.SIGNED),
            Map.entry("uint64", Form.UNSIGNED),
            Map.entry("float", Form.NUMBER),
            Map.entry("double", Form.NUMBER),
            Map.entry("bool", Form.BOOLEAN),
            Map.entry("boolean", Form.BOOLEAN));

    private static final Map<String, String> REMARKS = Map.of(
            "datetime", "A date and time of the form `yyyy-mm-dd hh:mm:ss`.",
            "datetime_iso", "A date and time as ISO 8601 has them, such as `2020-01-02T03:04:05+00:00`.",
            "date", "A date of the form `yyyy-mm-dd`.",
            "binary", "Bytes, which the service takes as a part of a form; a client that sends JSON cannot send them.");

    private ValueTypes() {}

    /** Tells whether a type is a simple one. */
    static boolean isSimple(String type) {
        return FORMS.containsKey(type);
    }

    /** Returns what a value is written as; text, if the type is not known. */
    static Form form(String type) {
        return FORMS.getOrDefault(type, Form.TEXT);
    }

    /** Returns what to say of a type's form; empty if there is nothing. */
    static String remark(String type) {
        return REMARKS.getOrDefault(type, "");
    }
}
