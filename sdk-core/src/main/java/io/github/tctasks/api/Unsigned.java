package io.github.tctasks.api;

import org.jspecify.annotations.Nullable;

/** Texts of unsigned 64-bit integers, for generated code. Thread-safe, holds no state. */
public final class Unsigned {

    private Unsigned() {}

    /**
     * Returns an integer's text.
     *
     * @param bits the integer's 64 bits, or null
     * @return decimal digits, or null
     */
    public static @Nullable String text(@Nullable Long bits) {
        return bits == null ? null : Long.toUnsignedString(bits);
    }
}
