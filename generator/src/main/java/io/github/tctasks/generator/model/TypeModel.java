package io.github.tctasks.generator.model;

/**
 * The type of a field.
 *
 * @param kind what a value is, or an element if it is a list
 * @param name the Java type of that
 * @param list whether there may be many
 * @param shared whether it is an object that stands in requests and in responses, and so has a codec for each
 */
public record TypeModel(Kind kind, String name, boolean list, boolean shared) {

    /** What a value can be. */
    public enum Kind {
        /** Text. */
        STRING("String"),
        /** A signed 64-bit integer. */
        LONG("Long"),
        /** An unsigned 64-bit integer in a signed one's bits. */
        UNSIGNED_LONG("UnsignedLong"),
        /** A floating-point number. */
        DOUBLE("Double"),
        /** True or false. */
        BOOLEAN("Boolean"),
        /** An open enumeration. */
        ENUM(""),
        /** An object. */
        OBJECT("");

        private final String accessor;

        Kind(String accessor) {
            this.accessor = accessor;
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

    /** Returns the expression that reads a value of a request, over a parser that stands at the value. */
    String readSent() {
        return read("in", true);
    }

    /** Returns the expression that reads a value of a response, over a parser that stands at the field's name. */
    String readReceived() {
        if (kind == Kind.STRING && !list) {
            return "JsonFields.nextString(in)";
        }
        return read("JsonFields.toValue(in)", false);
    }

    private String read(String in, boolean sent) {
        return switch (kind) {
            case OBJECT -> "JsonFields.read%s(%s, %s.INSTANCE)".formatted(list ? "Objects" : "Object", in, codec(sent));
            case ENUM ->
                list ? "JsonFields.readList(%s, %s::read)".formatted(in, name) : "%s.read(%s)".formatted(name, in);
            default ->
                (list ? "JsonFields.readList(%s, JsonFields::read%s)" : "JsonFields.read%2$s(%1$s)")
                        .formatted(in, kind.accessor);
        };
    }

    /** Returns the call that writes a field. */
    String write(String apiName, String value, boolean sent) {
        String field = "out, \"%s\", %s".formatted(apiName, value);
        if (list) {
            return "JsonWriting.writeList(%s, %s)".formatted(field, element(sent));
        }
        return switch (kind) {
            case OBJECT -> "JsonWriting.writeObject(%s, %s.INSTANCE)".formatted(field, codec(sent));
            case ENUM -> "JsonWriting.writeValue(%s, %s::write)".formatted(field, name);
            default -> "JsonWriting.write%s(%s)".formatted(kind.accessor, field);
        };
    }

    private String element(boolean sent) {
        return switch (kind) {
            case OBJECT -> codec(sent) + ".INSTANCE::write";
            case ENUM -> name + "::write";
            case STRING -> "(item, to) -> to.writeString(item)";
            case BOOLEAN -> "(item, to) -> to.writeBoolean(item)";
            case LONG, DOUBLE -> "(item, to) -> to.writeNumber(item)";
            case UNSIGNED_LONG -> "(item, to) -> to.writeNumber(Long.toUnsignedString(item))";
        };
    }

    private String codec(boolean sent) {
        return name + (shared && sent ? "ParameterCodec" : "Codec");
    }
}
