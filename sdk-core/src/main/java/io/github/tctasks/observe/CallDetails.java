package io.github.tctasks.observe;

import org.jspecify.annotations.Nullable;

/**
 * Which call it is that an observer is told about. Immutable.
 *
 * @param service the service's short name, such as {@code clb}
 * @param action the action, such as {@code DescribeTaskStatus}
 * @param region the client's region, or null if it has none
 */
public record CallDetails(
        String service, String action, @Nullable String region) {}
