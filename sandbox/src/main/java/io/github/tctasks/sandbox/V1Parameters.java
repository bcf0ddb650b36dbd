package io.github.tctasks.sandbox;

import io.netty.handler.codec.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request with signature version 1, where the common ones and the signature stand among the action's own: in
 * the query of a GET or in the form body of a POST.
 */
final class V1Parameters {

    static final String SECRET_ID = "SecretId";
    static final String SIGNATURE = "Signature";
    static final String SIGNATURE_METHOD = "SignatureMethod";
    static final String NONCE = "Nonce";

    private static final Set<String> COMMON = Set.of(
            WireRequest.ACTION,
            WireRequest.VERSION,
            WireRequest.REGION,
            WireRequest.TIMESTAMP,
            WireRequest.TOKEN,
            SECRET_ID,
            SIGNATURE,
            SIGNATURE_METHOD,
            NONCE,
            "Language",
            "RequestClient");
    private static final Pattern SIGN_OF_VERSION_1 = Pattern.compile("(?:^|&)(?:Action|SecretId|Signature)=");
    private static final int MAX_BODY = 1024 * 1024;

    private final SortedMap<String, String> values;
    private final @Nullable ApiException wrong;

    private V1Parameters(SortedMap<String, String> values, @Nullable ApiException wrong) {
        this.values = values;
        this.wrong = wrong;
    }

    /**
     * Reads the parameters of a request.
     *
     * @param method the HTTP method
     * @param query the query as it came
     * @param headers the headers
     * @param body the body
     * @return the parameters, or null if the request has another signature or none
     */
    static @Nullable V1Parameters find(String method, String query, HttpHeaders headers, byte[] body) {
        if (headers.contains(WireRequest.AUTHORIZATION)) {
            return null;
        }
        return switch (method) {
            case "GET" -> find(new String(query.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            case "POST" -> Parameters.isForm(headers) ? ofBody(body) : null;
            default -> null;
        };
    }

    private static @Nullable V1Parameters ofBody(byte[] body) {
        return body.length > MAX_BODY
                ? new V1Parameters(
                        new TreeMap<>(),
                        ApiException.tooLarge("1 MB, the limit of a POST with signature version 1. Use version 3"))
                : find(new String(body, StandardCharsets.UTF_8));
    }

    private static @Nullable V1Parameters find(String text) {
        if (!SIGN_OF_VERSION_1.matcher(text).find()) {
            return null;
        }
        try {
            return new V1Parameters(FormText.read(text), null);
        } catch (ApiException e) {
            return new V1Parameters(new TreeMap<>(), e);
        }
    }

    /**
     * All parameters.
     *
     * @return names and values, decoded, sorted by name
     * @throws ApiException if they cannot be read
     */
    SortedMap<String, String> all() {
        if (wrong != null) {
            throw wrong;
        }
        return values;
    }

    /** The action's own parameters. */
    SortedMap<String, String> own() {
        SortedMap<String, String> own = new TreeMap<>(all());
        own.keySet().removeAll(COMMON);
        return own;
    }

    /** Tells nothing: the signature and the token are among the values. */
    @Override
    public String toString() {
        return "V1Parameters";
    }
}
