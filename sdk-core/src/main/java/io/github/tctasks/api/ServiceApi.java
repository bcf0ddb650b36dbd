package io.github.tctasks.api;

import java.util.List;

/**
 * One version of one service's API. Generated.
 *
 * @param <A> the Feign interface
 * @param type the Feign interface
 * @param service the service's short name, which is signed, such as {@code clb}
 * @param version the API version, such as {@code 2018-03-17}
 * @param documentedUrl the URL that the API document names
 * @param operations the actions; unmodifiable
 */
public record ServiceApi<A>(
        Class<A> type, String service, String version, String documentedUrl, List<Operation<?, ?>> operations) {}
