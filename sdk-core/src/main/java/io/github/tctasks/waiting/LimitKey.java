package io.github.tctasks.waiting;

import org.jspecify.annotations.Nullable;

/**
 * What the service counts requests by.
 *
 * @param account the account's name, by default the identity of the credentials provider; never a secret
 * @param service the service's short name
 * @param region the region, or null if the client has none
 * @param action the action
 */
public record LimitKey(
        String account, String service, @Nullable String region, String action) {

    /**
     * Returns the key as one line of text, to name a shared bucket by.
     *
     * @return the parts, joined by slashes
     */
    public String text() {
        return String.join("/", "tctasks", account, service, region == null ? "-" : region, action);
    }
}
