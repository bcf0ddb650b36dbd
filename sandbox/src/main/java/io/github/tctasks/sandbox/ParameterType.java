package io.github.tctasks.sandbox;

import java.math.BigInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** The type of a parameter. */
sealed interface ParameterType
        permits ParameterType.Text,
                ParameterType.Whole,
                ParameterType.Fraction,
                ParameterType.Flag,
                ParameterType.ListOf,
                ObjectType {

    /**
     * Checks a value.
     *
     * @param name the parameter's name as the caller would write it, such as {@code Filters.0.Name}
     * @param value a value other than null
     * @throws ApiException if the value is not of this type
     */
    void check(String name, JsonNode value);

    /**
     * Reads a value from the query of a GET. Text that does not fit stays text, so that {@link #check} refuses it.
     *
     * @param text the decoded text
     * @return the value
     */
    default JsonNode read(String text) {
        return StringNode.valueOf(text);
    }

    /** A string. */
    record Text() implements ParameterType {

        @Override
        public void check(String name, JsonNode value) {
            if (!value.isString()) {
                throw ApiException.invalid(name, "must be a string");
            }
        }
    }

    /**
     * An integer.
     *
     * @param least the smallest value of its format
     * @param greatest the greatest value of its format
     */
    record Whole(BigInteger least, BigInteger greatest) implements ParameterType {

        @Override
        public void check(String name, JsonNode value) {
            if (!value.isIntegralNumber() || !contains(value.bigIntegerValue())) {
                throw ApiException.invalid(name, "must be an integer from " + least + " to " + greatest);
            }
        }

        @Override
        public JsonNode read(String text) {
            return text.matches("-?\\d{1,20}")
                    ? JsonNodeFactory.instance.numberNode(new BigInteger(text))
                    : ParameterType.super.read(text);
        }

        private boolean contains(BigInteger value) {
            return value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0;
        }
    }

    /** A number that may have decimals. */
    record Fraction() implements ParameterType {

        @Override
        public void check(String name, JsonNode value) {
            if (!value.isNumber()) {
                throw ApiException.invalid(name, "must be a number");
            }
        }

        @Override
        public JsonNode read(String text) {
            try {
                JsonNode value = Json.parse(text);
                return value.isNumber() ? value : ParameterType.super.read(text);
            } catch (JacksonException e) {
                return ParameterType.super.read(text);
            }
        }
    }

    /** True or false. */
    record Flag() implements ParameterType {

        @Override
        public void check(String name, JsonNode value) {
            if (!value.isBoolean()) {
                throw ApiException.invalid(name, "must be true or false");
            }
        }

        @Override
        public JsonNode read(String text) {
            return text.equals("true") || text.equals("false")
                    ? BooleanNode.valueOf(text.equals("true"))
                    : ParameterType.super.read(text);
        }
    }

    /**
     * A list.
     *
     * @param item the type of its entries
     */
    record ListOf(ParameterType item) implements ParameterType {

        @Override
        public void check(String name, JsonNode value) {
            if (!value.isArray()) {
                throw ApiException.invalid(name, "must be a list");
            }
            for (int i = 0; i < value.size(); i++) {
                if (!value.get(i).isNull()) {
                    item.check(name + '.' + i, value.get(i));
                }
            }
        }
    }
}
