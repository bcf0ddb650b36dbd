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
 */
@SuppressWarnings("ArrayRecordComponent") // It is handed on and never compared.
record WireRequest(String method, String uri, HttpHeaders headers, byte[] body, boolean tooLarge) {

    static final String AUTHORIZATION = "Authorization";
    static final String ACTION = "Action";
    static final String VERSION = "Version";
    static final String TIMESTAMP = "Timestamp";
    static final String TOKEN = "Token";
    static final String REGION = "Region";

    /** Common parameters that are checked before it is known which action is meant. */
    static final Set<String> CHECKED_EARLY = Set.of(ACTION, VERSION, TIMESTAMP, TOKEN);

    boolean isGet() {
        return method.equals("GET");
    }

    String path() {
        int mark = uri.indexOf('?');
        return mark < 0 ? uri : uri.substring(0, mark);
    }

    /** The query as it came, without the question mark; empty if there is none. */
    String query() {
        int mark = uri.indexOf('?');
        return mark < 0 ? "" : uri.substring(mark + 1);
    }

    /**
     * A common parameter, such as the region.
     *
     * @param name its name without {@code X-TC-}
     * @return its value, or null if it is not there
     * @throws ApiException if it is there more than once
     */
    @Nullable
    String common(String name) {
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

    WireRequest withBodyUpTo(int length) {
        return body.length <= length
                ? this
                : new WireRequest(method, uri, headers, Arrays.copyOf(body, length), tooLarge);
    }

    @Override
    public String toString() {
        return method + ' ' + path();
    }
}
