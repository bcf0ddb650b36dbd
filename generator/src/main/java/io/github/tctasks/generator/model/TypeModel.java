package io.github.tctasks.generator.model;

/**
 * The type of a field.
 *
 * @param kind what a value is, or an element if it is a list
 * @param name the Java type of that
 * @param list whether there may be many
 * @param reader the class that reads it if it is an object, else empty
 */
public record TypeModel(Kind kind, String name, boolean list, String reader) {

    /** What a value can be. */
    public enum Kind {
        /** Text. */
        STRING("String", "text"),
        /** A signed 64-bit integer. */
        LONG("Long", "integer"),
        /** An unsigned 64-bit integer in a signed one's bits. */
        UNSIGNED_LONG("UnsignedLong", "unsigned"),
        /** A floating-point number. */
        DOUBLE("Double", "number"),
        /** True or false. */
        BOOLEAN("Boolean", "bool"),
        /** An open enumeration of texts. */
        ENUM("", "text"),
        /** An open enumeration of integers. */
        INTEGER_ENUM("", "integer"),
        /** An object. */
        OBJECT("", "object");

        private final String reading;
        private final String visiting;

        Kind(String reading, String visiting) {
            this.reading = reading;
            this.visiting = visiting;
        }
    }

    /**
     * Returns the type as Java writes it.
     *
     * @return the type, without annotations
     */
    public String declaration() {
        return list ? "List<" + name + ">" : name;
    }

    /** Returns the method of a visitor that takes such a value. */
    String visit() {
        return kind.visiting + (list ? "s" : "");
    }

    /**
     * Returns the expression that reads a value, over a parser {@code in} that stands at the field's name.
     *
     * @param object what the method is called that reads an object of the type
     * @param place the class in which the expression stands
     */
    String read(String object, String place) {
        return switch (kind) {
            case OBJECT -> readObject(object, place);
            case ENUM, INTEGER_ENUM ->
                (list ? "JsonFields.readList(JsonFields.toValue(in), %s::read)" : "%s.read(JsonFields.toValue(in))")
                        .formatted(name);
            default -> "JsonFields.next%s%s(in)".formatted(kind.reading, list ? "s" : "");
        };
    }

    private String readObject(String object, String place) {
        if (list) {
            return "JsonFields.nextObjects(in, %s::%s%s)".formatted(reader, object, name);
        }
        String owner = reader.equals(place) ? "" : reader + ".";
        return "JsonFields.nextIsObject(in) ? %s%s%s(in) : null".formatted(owner, object, name);
    }
}
