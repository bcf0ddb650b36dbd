package io.github.tctasks.generator.model;

import io.github.tctasks.generator.model.PagesModel.By;
import io.github.tctasks.generator.model.TypeModel.Kind;

/**
 * Where a request says which page it asks for.
 *
 * @param by what it goes on by
 * @param field the parameter
 */
public record PositionModel(By by, FieldModel field) {

    /**
     * Returns the Java type of a place to go on from.
     *
     * @return the type
     */
    public String type() {
        return by == By.TOKEN ? "String" : "Long";
    }

    /**
     * Returns the parameter's value for a place.
     *
     * @return an expression over {@code at}
     */
    public String value() {
        return text() ? "Long.toString(at)" : "at";
    }

    /**
     * Tells whether the parameter is a text that holds a number.
     *
     * @return whether it is one
     */
    public boolean text() {
        return by != By.TOKEN && field.type().kind() == Kind.STRING;
    }
}
