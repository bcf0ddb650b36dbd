package io.github.tctasks.json;

import tools.jackson.core.JsonParser;

/**
 * Reads objects of several types, which have numbers. Generated: with a function for each of hundreds of types, a client would
 * load a class for each before its first call. Thread-safe, holds no state.
 */
@FunctionalInterface
public interface ObjectReaders {

    /**
     * Reads an object.
     *
     * @param number the type's number
     * @param in a parser that stands at the object's start; afterwards it stands at its end
     * @return the object
     */
    JsonObject read(int number, JsonParser in);

    /**
     * Returns the refusal of a number that no type has.
     *
     * @param number the number
     * @return the exception to throw
     */
    static IllegalArgumentException none(int number) {
        return new IllegalArgumentException("No type has the number " + number);
    }
}
