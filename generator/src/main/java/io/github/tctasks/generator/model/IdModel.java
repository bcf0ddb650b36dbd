package io.github.tctasks.generator.model;

import io.github.tctasks.generator.model.TypeModel.Kind;

/**
 * A field that names a task.
 *
 * @param request the name of the request that has the field
 * @param field the field
 * @param submittedAs the field of the submitting call's answer that holds the id, as Java writes it
 */
public record IdModel(String request, FieldModel field, String submittedAs) {

    /**
     * Returns how an id becomes text.
     *
     * @return a function
     */
    public String idText() {
        return switch (field.type().kind()) {
            case LONG -> "id -> Long.toString(id)";
            case UNSIGNED_LONG -> "Long::toUnsignedString";
            default -> "id -> id";
        };
    }

    /**
     * Returns how a request becomes the text of its id.
     *
     * @return a function
     */
    public String text() {
        return field.type().kind() == Kind.STRING
                ? request + "::" + field.name()
                : "request -> " + field.asText("request");
    }

    /**
     * Returns how the text of an id becomes a request.
     *
     * @return a function
     */
    public String parsed() {
        String id = switch (field.type().kind()) {
            case LONG -> "Long.parseLong(id)";
            case UNSIGNED_LONG -> "Long.parseUnsignedLong(id)";
            default -> "id";
        };
        return "id -> %s.builder().%s(%s).build()".formatted(request, field.name(), id);
    }
}
