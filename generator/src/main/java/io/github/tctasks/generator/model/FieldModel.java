package io.github.tctasks.generator.model;

import java.util.Set;

/**
 * A field of an object.
 *
 * @param apiName its name in the API
 * @param name its name in Java
 * @param type its type
 * @param description what it is, as the beginning of a javadoc comment
 * @param details the same as the continuation of one
 * @param owner what needs it, for the message if it is missing: the action, or the object in a request
 * @param required whether a request needs it
 * @param nullable whether its accessor may return null
 * @param secret whether its value stays out of texts
 * @param inherited whether an interface of its object has it too
 */
public record FieldModel(
        String apiName,
        String name,
        TypeModel type,
        String description,
        String details,
        String owner,
        boolean required,
        boolean nullable,
        boolean secret,
        boolean inherited) {

    /** What {@code equals} calls its objects. */
    private static final Set<String> EQUALS_NAMES = Set.of("other", "that");

    /** What a codec calls its parser and the field that it is at. */
    private static final Set<String> CODEC_NAMES = Set.of("in", "field");

    /**
     * Tells whether it is a list.
     *
     * @return whether there may be many values
     */
    public boolean list() {
        return type.list();
    }

    /**
     * Tells whether it needs a remark on its range.
     *
     * @return whether it holds unsigned integers
     */
    public boolean unsigned() {
        return type.kind() == TypeModel.Kind.UNSIGNED_LONG;
    }

    /**
     * Returns the type of the field and of its accessor.
     *
     * @return the type with its annotation
     */
    public String declaration() {
        return (nullable ? "@Nullable " : "") + type.declaration();
    }

    /**
     * Returns the type that the builder takes.
     *
     * @return the type with its annotation
     */
    public String parameter() {
        return "@Nullable " + type.declaration();
    }

    /**
     * Returns what the builder keeps of what it is told.
     *
     * @return an expression over the parameter
     */
    public String builderValue() {
        return list() ? "Required.elements(\"%s\", %s)".formatted(apiName, name) : name;
    }

    /**
     * Returns what an object takes from its builder.
     *
     * @return an expression over {@code builder}; it throws if a required value is missing
     */
    public String built() {
        return required ? demanded("builder." + name) : "builder." + name;
    }

    /**
     * Returns the check of a required value.
     *
     * @return an expression over the builder's field; it throws if the value is missing
     */
    public String demanded() {
        return demanded(name);
    }

    private String demanded(String value) {
        return "Required.%s(\"%s\", \"%s\", %s)".formatted(list() ? "list" : "parameter", owner, apiName, value);
    }

    /**
     * Returns the variable in which a codec keeps what it has read.
     *
     * @return its name
     */
    public String local() {
        return CODEC_NAMES.contains(name) ? name + "_" : name;
    }

    /**
     * Returns what a codec of responses starts with.
     *
     * @return an expression
     */
    public String absent() {
        return list() ? "List.of()" : "null";
    }

    /**
     * Returns how a codec of responses reads the field.
     *
     * @return an expression
     */
    public String read() {
        return type.readReceived();
    }

    /**
     * Returns how a codec of requests reads the field.
     *
     * @return an expression
     */
    public String readSent() {
        return type.readSent();
    }

    /**
     * Returns how a codec of responses writes the field.
     *
     * @return a call
     */
    public String write() {
        return type.write(apiName, "value." + name + "()", false);
    }

    /**
     * Returns how a codec of requests writes the field.
     *
     * @return a call
     */
    public String writeSent() {
        return type.write(apiName, "value." + name + "()", true);
    }

    /**
     * Returns how two objects are compared in this field.
     *
     * @return an expression over this and {@code that}
     */
    public String equality() {
        String own = EQUALS_NAMES.contains(name) ? "this." + name : name;
        return (list() ? "%s.equals(that.%s)" : "Objects.equals(%s, that.%s)").formatted(own, name);
    }

    /**
     * Returns the field as {@code toString} tells it.
     *
     * @return an expression
     */
    public String text() {
        if (secret) {
            return "\"" + name + "=***\"";
        }
        return "\"" + name + "=\" + " + (unsigned() ? "Unsigned.text(" + name + ")" : name);
    }

    /** Returns the value as text, or null if there is none: an expression over the variable that holds the object. */
    String asText(String holder) {
        String value = holder + "." + name + "()";
        String form = switch (type.kind()) {
            case STRING -> "%s";
            case LONG -> nullable ? "Objects.toString(%s, null)" : "Long.toString(%s)";
            case UNSIGNED_LONG -> nullable ? "Unsigned.text(%s)" : "Long.toUnsignedString(%s)";
            default -> "Objects.toString(%s, null)";
        };
        return form.formatted(value);
    }
}
