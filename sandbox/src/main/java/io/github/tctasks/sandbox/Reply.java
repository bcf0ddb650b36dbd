package io.github.tctasks.sandbox;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param headers headers beside those that every answer has
 * @param body the body
 * @param outcome {@code OK}, the API's error code, {@code HTTP} and the status, or {@code fault} and the fault's name
 * @param delivery how it goes over the wire
 */
@SuppressWarnings("ArrayRecordComponent") // It is handed on and never compared.
record Reply(int status, Map<String, String> headers, byte[] body, String outcome, Delivery delivery) {

    static final String OK = "OK";

    private static final String FAULT = "fault ";

    /**
     * An answer of the API, whether success or error.
     *
     * @param body JSON
     * @param outcome {@link #OK} or the error code
     * @return the reply
     */
    static Reply api(byte[] body, String outcome) {
        return new Reply(200, Map.of("content-type", "application/json"), body, outcome, Delivery.WHOLE);
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
        return new Reply(
                status, Map.copyOf(all), page.getBytes(StandardCharsets.US_ASCII), "HTTP " + status, Delivery.WHOLE);
    }

    /** An answer of the gateway that says no more than its status does. */
    static Reply gateway(int status) {
        return gateway(status, reason(status), Map.of());
    }

    /** An answer that is neither the API's nor a page: the status in words. */
    static Reply text(int status) {
        byte[] body = (reason(status) + '\n').getBytes(StandardCharsets.US_ASCII);
        return new Reply(status, Map.of("content-type", "text/plain"), body, "HTTP " + status, Delivery.WHOLE);
    }

    Reply withBody(byte[] changed) {
        return new Reply(status, headers, changed, outcome, delivery);
    }

    Reply by(Delivery changed) {
        return new Reply(status, headers, body, outcome, changed);
    }

    Reply spoiltBy(String fault) {
        return new Reply(status, headers, body, FAULT + fault, delivery);
    }

    boolean isSpoilt() {
        return outcome.startsWith(FAULT);
    }

    private static String reason(int status) {
        return HttpResponseStatus.valueOf(status).reasonPhrase();
    }
}
