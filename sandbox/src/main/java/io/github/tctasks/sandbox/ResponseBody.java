package io.github.tctasks.sandbox;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The body of a response, written beforehand up to the request id. */
final class ResponseBody {

    static final String REQUEST_ID = "RequestId";
    private static final byte[] END = "\"}}".getBytes(StandardCharsets.US_ASCII);

    private final byte[] start;
    private final boolean hasRequestId;
    private final @Nullable Fault fault;

    private ResponseBody(byte[] start, boolean hasRequestId, @Nullable Fault fault) {
        this.start = start;
        this.hasRequestId = hasRequestId;
        this.fault = fault;
    }

    private ResponseBody(String start, boolean hasRequestId) {
        this(start.getBytes(StandardCharsets.UTF_8), hasRequestId, null);
    }

    /**
     * Makes a body that tells the request's id, whatever id the fields hold.
     *
     * @param fields what stands under {@code Response}
     * @return the body
     */
    static ResponseBody of(ObjectNode fields) {
        ObjectNode others = fields.deepCopy();
        others.remove(REQUEST_ID);
        String json = Json.write(others);
        String open = json.substring(0, json.length() - 1) + (others.isEmpty() ? "" : ",");
        return new ResponseBody("{\"Response\":" + open + '"' + REQUEST_ID + "\":\"", true);
    }

    /**
     * Makes a body with just the given fields.
     *
     * @param fields what stands under {@code Response}
     * @return the body
     */
    static ResponseBody verbatim(ObjectNode fields) {
        return new ResponseBody("{\"Response\":" + Json.write(fields) + '}', false);
    }

    /**
     * Makes an answer that refuses.
     *
     * @param refused why
     * @return the body
     */
    static ResponseBody error(ApiException refused) {
        ObjectNode fields = Json.object();
        fields.putObject("Error").put("Code", refused.code()).put("Message", refused.text());
        return of(fields);
    }

    /** The same body, to be sent with a fault; null for none. */
    ResponseBody with(@Nullable Fault changed) {
        return new ResponseBody(start, hasRequestId, changed);
    }

    /** What is to go wrong with the answer, or null. */
    @Nullable
    Fault fault() {
        return fault;
    }

    /**
     * Finishes the body.
     *
     * @param requestId in ASCII, without characters that JSON escapes
     * @return the bytes to send
     */
    byte[] render(String requestId) {
        if (!hasRequestId) {
            return start.clone();
        }
        byte[] id = requestId.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[start.length + id.length + END.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(id, 0, whole, start.length, id.length);
        System.arraycopy(END, 0, whole, start.length + id.length, END.length);
        return whole;
    }
}
