package io.github.tctasks.client;

import java.util.Map;

/**
 * A request as it goes on the wire.
 *
 * @param method the HTTP method
 * @param target the path and the query, encoded
 * @param headers the headers that the SDK sets, in a fixed order
 * @param body the body; empty for GET
 */
record WireRequest(HttpMethod method, String target, Map<String, String> headers, String body) {

    /** Shows neither token nor signature. */
    @Override
    public String toString() {
        return "WireRequest{" + method + "}";
    }
}
