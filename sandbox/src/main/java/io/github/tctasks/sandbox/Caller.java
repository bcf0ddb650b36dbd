package io.github.tctasks.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * Who sent a request, as the signature proves.
 *
 * @param secretId names the key
 * @param service the service that the request was signed for, or null if only its host can tell: signature version 1 does not
 *     name one
 */
record Caller(String secretId, @Nullable String service) {

    /** Who sent a request without a signature. */
    static final Caller NOBODY = new Caller("", null);

    boolean isNobody() {
        return equals(NOBODY);
    }
}
