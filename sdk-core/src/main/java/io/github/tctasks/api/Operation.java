package io.github.tctasks.api;

import io.github.tctasks.json.Codec;

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
        Codec<R> responseCodec) {}
