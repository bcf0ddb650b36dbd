package io.github.tctasks.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that a {@link Sandbox} received, and what became of it.
 *
 * <p>The components hold everything as it came, signature and token included; {@link #toString()} leaves these two out.
 *
 * @param method the HTTP method, such as {@code POST}
 * @param path the path as it came, such as {@code /}
 * @param query the query as it came, without the question mark; empty if there was none
 * @param headers the headers in the order in which they came, by their names in lower case; never null, immutable
 * @param body the first 64 KiB of the body, read as UTF-8; empty if there was none, or if it was refused for its size
 * @param action the action that was asked for, in the header {@code X-TC-Action} or, with signature version 1, in the parameter
 *     {@code Action}; null if there was none
 * @param outcome {@code OK}, the error code of the answer such as {@code MissingParameter}, {@code HTTP} and the status
 *     of an answer that did not come from the API, such as {@code HTTP 404}, or {@code fault} and the name of the
 *     {@link Fault} that took the answer's place, such as {@code fault reset}
 */
public record RecordedRequest(
        String method,
        String path,
        String query,
        Map<String, List<String>> headers,
        String body,
        @Nullable String action,
        String outcome) {

    private static final String LEFT_OUT = "***";

    /**
     * Records a request.
     *
     * @param method the HTTP method
     * @param path the path
     * @param query the query
     * @param headers the headers, copied
     * @param body the body
     * @param action the action
     * @param outcome what became of the request
     */
    public RecordedRequest {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    static RecordedRequest of(WireRequest request, @Nullable String action, String outcome) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        request.headers()
                .forEach(header -> headers.computeIfAbsent(
                                header.getKey().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(header.getValue()));
        headers.replaceAll((name, values) -> List.copyOf(values));
        return new RecordedRequest(
                request.method(),
                request.path(),
                request.query(),
                headers,
                new String(request.body(), StandardCharsets.UTF_8),
                action,
                outcome);
    }

    /**
     * Describes the request, without its signature, its token and its body.
     *
     * @return one line for people
     */
    @Override
    public String toString() {
        Map<String, String> shown = new LinkedHashMap<>();
        headers.forEach((name, values) -> shown.put(name, shown(name, String.join(", ", values))));
        return "RecordedRequest[" + method + ' ' + path + (query.isEmpty() ? "" : "?" + withoutSecrets(query))
                + ", action=" + action + ", outcome=" + outcome + ", headers=" + shown + ']';
    }

    private static String shown(String name, String value) {
        return switch (name) {
            case "authorization" -> value.replaceAll("(?i)(Signature=)[^,\\s]+", "$1" + LEFT_OUT);
            case "x-tc-token" -> LEFT_OUT;
            default -> value;
        };
    }

    private static String withoutSecrets(String query) {
        return query.replaceAll("(?i)((?:^|&)(?:Signature|Token)=)[^&]*", "$1" + LEFT_OUT);
    }
}
