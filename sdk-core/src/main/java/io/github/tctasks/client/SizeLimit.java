package io.github.tctasks.client;

import io.github.tctasks.error.InvalidRequestException;

/** How much each form of a request may carry, which the service documents. */
enum SizeLimit {
    GET(32 * 1024, "a GET request", "use httpMethod POST."),
    V1_POST(1024 * 1024, "a POST request with signature version 1", "use signatureMethod TC3_HMAC_SHA256."),
    TC3_POST(10 * 1024 * 1024, "a POST request", "ask for less at once.");

    private final int bytes;
    private final String form;
    private final String wayOut;

    SizeLimit(int bytes, String form, String wayOut) {
        this.bytes = bytes;
        this.form = form;
        this.wayOut = wayOut;
    }

    /** Refuses parameters that are too long as they go on the wire. */
    void check(int length) {
        if (length > bytes) {
            throw new InvalidRequestException(
                    "request",
                    "The parameters take %d bytes, but %s carries at most %d: %s"
                            .formatted(length, form, bytes, wayOut));
        }
    }
}
