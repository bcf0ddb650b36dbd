package io.github.tctasks.generator.model;

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
 * @param inherited whether it is left to what responses have in common
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

    /** What {@code fields} calls its visitor. */
    private static final String VISITOR = "to";

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
     * Returns what the field is if the service does not send it.
     *
     * @return an expression
     */
    public String absent() {
        return list() ? "List.of()" : "null";
    }

    /**
     * Returns how an object tells the field.
     *
     * @return a call of its visitor
     */
    public String visit() {
        String visitor = secret ? VISITOR + ".secret()" : VISITOR;
        String value = name.equals(VISITOR) ? "this." + name : name;
        return "%s.%s(\"%s\", %s)".formatted(visitor, type.visit(), apiName, value);
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
