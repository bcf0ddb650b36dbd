package io.github.tctasks.sandbox;

import java.io.Serial;

/** A refusal in the API's own form. It is an answer, not a fault, so it carries no stack trace. */
final class ApiException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Refuses a request.
     *
     * @param code the API's error code
     * @param message what is wrong and what would be right; holds no secret
     */
    ApiException(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static ApiException missing(String name) {
        return new ApiException("MissingParameter", "The request lacks the required parameter `" + name + "`.");
    }

    static ApiException invalid(String name, String problem) {
        return new ApiException("InvalidParameter", "The parameter `" + name + "` " + problem + ".");
    }

    static ApiException invalidValue(String name, String problem) {
        return new ApiException("InvalidParameterValue", "The parameter `" + name + "` " + problem + ".");
    }

    static ApiException invalidRequest(String problem) {
        return new ApiException("InvalidRequest", problem);
    }

    static ApiException tooLarge(String limit) {
        return new ApiException("RequestSizeLimitExceeded", "The request is larger than " + limit + ".");
    }

    String code() {
        return code;
    }

    String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
