package io.github.tctasks.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a response says something about its page: in a field, or in the field of an object.
 *
 * @param response the name of the response
 * @param object the field that holds the object, or null if the response itself has the field
 * @param field the field
 */
public record PagePath(String response, @Nullable FieldModel object, FieldModel field) {

    /** Returns the name that a person knows it by. */
    String name() {
        return (object == null ? "" : object.apiName() + ".") + field.apiName();
    }

    /** Returns the function from the response to the value. */
    String value() {
        return function("within");
    }

    /** Returns the function from the response to the list. */
    String list() {
        return function("listWithin");
    }

    /** Returns the function from the response to the number. */
    String number() {
        return field.type().kind() == TypeModel.Kind.STRING
                ? "PageFields.received(\"%s\", %s)".formatted(field.apiName(), value())
                : value();
    }

    private String function(String within) {
        return object == null
                ? response + "::" + field.name()
                : "PageFields.%s(%s::%s, %s::%s)"
                        .formatted(
                                within, response, object.name(), object.type().name(), field.name());
    }
}
