package io.github.tctasks.client;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Operation;
import java.util.List;

/**
 * What a client does with the body of an answer and with a request, without the rest of a call. It lies in this package because
 * the parts that it measures are internal.
 */
public final class ClientPath {

    private final EnvelopeOpener opener;
    private final Operation<?, ?> operation;

    /**
     * Makes the parts as a client with default settings does.
     *
     * @param operation the operation
     */
    public ClientPath(Operation<?, ?> operation) {
        this.operation = operation;
        this.opener = new EnvelopeOpener(
                new Operations(List.of(operation)),
                "service.tencentcloudapi.com",
                new AnswerParser(ResponseLimits.standard()));
    }

    /**
     * Opens an answer.
     *
     * @param body the answer's body
     * @return the response
     */
    public ApiResponse open(byte[] body) {
        return opener.open(body, operation);
    }

    /**
     * Writes the body of a request.
     *
     * @param request a request of the operation
     * @return the body
     */
    public byte[] encode(ApiRequest request) {
        return CodecEncoder.encode(request, operation);
    }
}
