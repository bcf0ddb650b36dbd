package io.github.tctasks.sandbox;

import io.netty.handler.codec.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came.
 *
 * @param method the HTTP method
 * @param uri the path and, behind a question mark, the query, both as they came
 * @param headers the headers
 * @param body the body; empty if it was too large
 * @param tooLarge whether the body was over the limit and was thrown away
 * @param v1 the parameters of signature version 1, or null if the request has another form
 */
@SuppressWarnings("ArrayRecordComponent") // It is handed on and never compared.
record WireRequest(
        String method,
        String uri,
        HttpHeaders headers,
        byte[] body,
        boolean tooLarge,
        @Nullable V1Parameters v1) {

    static final String AUTHORIZATION = "Authorization";
    static final String ACTION = "Action";
    static final String VERSION = "Version";
    static final String TIMESTAMP = "Timestamp";
    static final String TOKEN = "Token";
    static final String REGION = "Region";

    /** Common parameters that are checked before it is known which action is meant. */
    static final Set<String> CHECKED_EARLY = Set.of(ACTION, VERSION, TIMESTAMP, TOKEN);

    WireRequest(String method, String uri, HttpHeaders headers, byte[] body, boolean tooLarge) {
        this(method, uri, headers, body, tooLarge, V1Parameters.find(method, query(uri), headers, body));
    }

    boolean isGet() {
        return method.equals("GET");
    }

    String path() {
        int mark = uri.indexOf('?');
        return mark < 0 ? uri : uri.substring(0, mark);
    }

    /** The query as it came, without the question mark; empty if there is none. */
    String query() {
        return query(uri);
    }

    private static String query(String uri) {
        int mark = uri.indexOf('?');
        return mark < 0 ? "" : uri.substring(mark + 1);
    }

    /**
     * A common parameter, such as the region: with signature version 3 a header, with version 1 a parameter among the others.
     *
     * @param name its name, as a header without {@code X-TC-}
     * @return its value, or null if it is not there
     * @throws ApiException if it is there more than once
     */
    @Nullable
    String common(String name) {
        if (v1 != null) {
            return v1.all().get(name);
        }
        List<String> values = headers.getAll("X-TC-" + name);
        if (values.size() > 1) {
            throw ApiException.invalid(name, "came in " + values.size() + " headers X-TC-" + name + "; send one");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /**
     * A common parameter that every request needs.
     *
     * @param name its name without {@code X-TC-}
     * @return its value
     * @throws ApiException if it is missing, or there more than once
     */
    String requiredCommon(String name) {
        String value = common(name);
        if (value == null || value.isEmpty()) {
            throw ApiException.missing(name);
        }
        return value;
    }

    /** The action that is asked for, or null if it cannot be told. */
    @Nullable
    String action() {
        try {
            return v1 == null ? headers.get("X-TC-" + ACTION) : common(ACTION);
        } catch (ApiException e) {
            return null;
        }
    }

    /** This request as it is remembered: with at most so much of its body, and without what was read of it. */
    WireRequest withBodyUpTo(int length) {
        byte[] kept = body.length <= length ? body : Arrays.copyOf(body, length);
        return new WireRequest(method, uri, headers, kept, tooLarge, null);
    }

    @Override
    public String toString() {
        return method + ' ' + path();
    }
}
