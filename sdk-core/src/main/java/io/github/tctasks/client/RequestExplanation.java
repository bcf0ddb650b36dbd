package io.github.tctasks.client;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a client would send for a request, and what it would sign of it.
 *
 * <p>The secret key is nowhere in it. {@link #TOKEN} and {@link #SIGNATURE} stand in the places of token and signature.
 * Immutable.
 *
 * @param requestLine the method, the path and the query, such as {@code POST / HTTP/1.1}
 * @param headers the headers; unmodifiable, in a fixed order. The transport adds some that are not signed
 * @param body the body; empty for GET
 * @param signedText the canonical request of TC3, or the text of signature version 1
 * @param stringToSign the string that is signed; for signature version 1 the same as the text
 * @param curl an equivalent command for a POSIX shell, which works once the placeholders are replaced
 */
public record RequestExplanation(
        String requestLine,
        Map<String, String> headers,
        String body,
        String signedText,
        String stringToSign,
        String curl) {

    /** What stands in the place of the token of temporary credentials. */
    public static final String TOKEN = "TOKEN-LEFT-OUT";

    /** What stands in the place of the signature. */
    public static final String SIGNATURE = "SIGNATURE-LEFT-OUT";

    /**
     * Creates an explanation with a copy of the headers.
     *
     * @param requestLine as above
     * @param headers as above
     * @param body as above
     * @param signedText as above
     * @param stringToSign as above
     * @param curl as above
     */
    public RequestExplanation {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    static RequestExplanation of(RequestForm.Draft draft, String url, String host) {
        WireRequest request = draft.seal().apply(SIGNATURE);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", host);
        headers.putAll(request.headers());
        return new RequestExplanation(
                request.method() + " " + request.target() + " HTTP/1.1",
                headers,
                request.body(),
                draft.signedText(),
                draft.stringToSign(),
                curl(request, url));
    }

    private static String curl(WireRequest request, String url) {
        StringBuilder command = new StringBuilder("curl -X ")
                .append(request.method())
                .append(' ')
                .append(quoted(url + request.target()));
        request.headers().forEach((name, value) -> command.append(" \\\n  -H ").append(quoted(name + ": " + value)));
        if (request.method() == HttpMethod.POST) {
            command.append(" \\\n  --data-raw ").append(quoted(request.body()));
        }
        return command.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** Returns the beginning of the request line, without parameters. */
    @Override
    public String toString() {
        int end = requestLine.indexOf('?');
        return "RequestExplanation{" + (end < 0 ? requestLine : requestLine.substring(0, end)) + "}";
    }
}
