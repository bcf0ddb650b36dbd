package io.github.tctasks.error;

import org.jspecify.annotations.Nullable;

/**
 * The caller's input cannot be sent: a required parameter is missing, or a value is not allowed.
 *
 * <p>Nothing was sent. Repeating the call does not help.
 */
public final class InvalidRequestException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * Creates the exception.
     *
     * @param field the parameter or setting at fault, by the name that the API or the builder gives it
     * @param message what is wrong and what would be right
     */
    public InvalidRequestException(String field, String message) {
        this(field, message, null);
    }

    /**
     * Creates the exception with a cause.
     *
     * @param field the parameter or setting at fault, by the name that the API or the builder gives it
     * @param message what is wrong and what would be right
     * @param cause what found the fault, or null
     */
    public InvalidRequestException(String field, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.field = field;
    }

    /**
     * Returns the parameter or setting at fault, by the name that the API or the builder gives it.
     *
     * @return its name
     */
    public String field() {
        return field;
    }
}
