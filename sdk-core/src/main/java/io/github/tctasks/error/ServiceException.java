package io.github.tctasks.error;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The service answered with an error.
 *
 * <p>A code has the form {@code Category} or {@code Category.Detail}; match by {@link #code()} for one cause or by
 * {@link #category()} for a family. The codes of an action are constants of its package.
 */
public final class ServiceException extends SdkException {

    private static final long serialVersionUID = 1L;

    private static final Set<String> ABOUT_SIGNATURES = Set.of(
            "AuthFailure",
            "AuthFailure.InvalidAuthorization",
            "AuthFailure.SignatureExpire",
            "AuthFailure.SignatureFailure");
    private static final String LOOK_AT_SIGNATURE = ". To see what is signed, call explain(request) of the client.";

    private final String action;
    private final String code;
    private final String serviceMessage;
    private final @Nullable String requestId;

    /**
     * Creates the exception.
     *
     * @param action the action that was called
     * @param code the service's error code
     * @param serviceMessage the service's explanation
     * @param requestId the id that the service gave the request, or null if it gave none
     */
    public ServiceException(String action, String code, String serviceMessage, @Nullable String requestId) {
        super(
                "%s answered %s: %s (request id %s)%s"
                        .formatted(
                                action, code, serviceMessage, requestId == null ? "not given" : requestId, hint(code)),
                null);
        this.action = action;
        this.code = code;
        this.serviceMessage = serviceMessage;
        this.requestId = requestId;
    }

    private static String hint(String code) {
        return ABOUT_SIGNATURES.contains(code) ? LOOK_AT_SIGNATURE : "";
    }

    /**
     * Returns the SDK's hint of the way out, with which {@link #getMessage()} ends.
     *
     * <p>There is one if the service refused the signature: what was signed can be looked at.
     *
     * @return the end of the message, or an empty string if there is no hint
     */
    public String hint() {
        return hint(code);
    }

    /**
     * Returns the action that was called, such as {@code DescribeTaskStatus}.
     *
     * @return the action
     */
    public String action() {
        return action;
    }

    /**
     * Returns the service's error code, such as {@code InvalidParameter.RegionNotFound}.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * Returns the part of the code before its first dot, such as {@code InvalidParameter}.
     *
     * @return the category
     */
    public String category() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    /**
     * Returns the service's own explanation, unchanged, in the language of the request.
     *
     * @return the explanation
     */
    public String serviceMessage() {
        return serviceMessage;
    }

    /**
     * Returns the id that the service gave the request; support asks for it.
     *
     * @return the id, or null if the answer had none
     */
    public @Nullable String requestId() {
        return requestId;
    }
}
