package io.github.tctasks.generator.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A schema with documented values.
 *
 * @param packageName its package
 * @param name its name, which is also that of its Java type
 * @param integer whether its values are integers, else they are strings
 * @param description what it is, as the beginning of a javadoc comment
 * @param values the documented values
 */
public record EnumModel(String packageName, String name, boolean integer, String description, List<ValueModel> values) {

    /**
     * A documented value.
     *
     * @param constant its name in Java
     * @param literal the value as Java writes it
     * @param folded the same in upper case
     * @param foldable whether no other documented value has that
     * @param description what it means, as a javadoc comment
     */
    public record ValueModel(String constant, String literal, String folded, boolean foldable, String description) {}

    /**
     * Returns the Java type of a value.
     *
     * @return the type
     */
    public String type() {
        return integer ? "long" : "String";
    }

    /**
     * Returns the documented values as Java names them.
     *
     * @return the constants, with commas
     */
    public String constants() {
        return values.stream().map(ValueModel::constant).collect(Collectors.joining(", "));
    }
}
