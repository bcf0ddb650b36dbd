package io.github.tctasks.api;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.Codec;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.ObjectCodec;

/**
 * One action of an API, with the codecs of its request and response. Generated.
 *
 * @param <Q> the request's type
 * @param <R> the response's type
 * @param action the action's name, such as {@code DescribeTaskStatus}
 * @param regionRequired whether the action demands a region
 * @param requestType the request's type
 * @param requestCodec writes the request
 * @param responseType the response's type
 * @param responseCodec reads the response
 */
public record Operation<Q extends ApiRequest, R extends ApiResponse>(
        String action,
        boolean regionRequired,
        Class<Q> requestType,
        Codec<Q> requestCodec,
        Class<R> responseType,
        Codec<R> responseCodec) {

    /**
     * Creates an operation.
     *
     * @param <Q> the request's type
     * @param <R> the response's type
     * @param action the action's name
     * @param regionRequired whether the action demands a region
     * @param request the codec of the request
     * @param response the codec of the response
     * @return the operation
     */
    public static <Q extends SentRequest, R extends ReceivedResponse> Operation<Q, R> of(
            String action, boolean regionRequired, ObjectCodec<Q> request, ObjectCodec<R> response) {
        return new Operation<>(action, regionRequired, request.type(), request, response.type(), response);
    }

    /**
     * Reads a request.
     *
     * @param json the JSON object that is sent
     * @return the request
     * @throws InvalidRequestException if a required parameter is missing, one is unknown, or it is not the expected JSON
     */
    public Q requestFromJson(String json) {
        return Json.readRequest(json, requestCodec);
    }

    /**
     * Reads a response.
     *
     * @param json the JSON object under {@code Response}
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public R responseFromJson(String json) {
        return Json.read(json, responseCodec);
    }
}
