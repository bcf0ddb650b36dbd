package io.github.tctasks.contracts.conformance;

/**
 * Something that a spec documents and a pact can exercise.
 *
 * @param kind what it is
 * @param name which one: the path of a field, such as {@code Result[].Status}, with {@code = value} behind it for a value, or an
 *     error code
 */
record Item(Kind kind, String name) {

    enum Kind {
        REQUEST_FIELD("request field"),
        RESPONSE_FIELD("response field"),
        NULL("null in"),
        VALUE("value"),
        ERROR_CODE("error code");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    @Override
    public String toString() {
        return kind.text + " " + name;
    }
}
