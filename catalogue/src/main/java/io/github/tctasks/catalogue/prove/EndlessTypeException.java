package io.github.tctasks.catalogue.prove;

import java.io.Serial;

/** A type of which there is no finite value. */
final class EndlessTypeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    EndlessTypeException() {
        super("each value requires another one within it");
    }
}
