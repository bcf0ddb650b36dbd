package io.github.tctasks.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param headers headers beside those that every answer has
 * @param body the body
 * @param outcome {@code OK}, the API's error code, or {@code HTTP} and the status
 */
@SuppressWarnings("ArrayRecordComponent") // It is handed on and never compared.
record Reply(int status, Map<String, String> headers, byte[] body, String outcome) {

    static final String OK = "OK";

    /**
     * An answer of the API, whether success or error.
     *
     * @param body JSON
     * @param outcome {@link #OK} or the error code
     * @return the reply
     */
    static Reply api(byte[] body, String outcome) {
        return new Reply(200, Map.of("content-type", "application/json"), body, outcome);
    }

    /**
     * An answer of the gateway in front of the API, which speaks HTML.
     *
     * @param status the HTTP status
     * @param reason the status in words
     * @param headers headers that belong to the status
     * @return the reply
     */
    static Reply gateway(int status, String reason, Map<String, String> headers) {
        String title = status + " " + reason;
        String page = "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n";
        Map<String, String> all = new HashMap<>(headers);
        all.put("content-type", "text/html");
        return new Reply(status, Map.copyOf(all), page.getBytes(StandardCharsets.US_ASCII), "HTTP " + status);
    }
}
