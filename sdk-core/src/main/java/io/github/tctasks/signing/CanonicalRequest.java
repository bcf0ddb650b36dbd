package io.github.tctasks.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.error.InvalidRequestException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What TC3 signs of a request besides its payload: method, query and the signed headers, in canonical form.
 *
 * <p>It does not change from call to call for requests of one shape, so that it is prepared once. Immutable.
 */
public final class CanonicalRequest {

    private final String prefix;
    private final byte[] prefixBytes;
    private final String signedHeaders;

    private CanonicalRequest(String prefix, String signedHeaders) {
        this.prefix = prefix;
        this.prefixBytes = prefix.getBytes(UTF_8);
        this.signedHeaders = signedHeaders;
    }

    /**
     * Returns the canonical form of a request.
     *
     * @param method the HTTP method in upper case
     * @param query the query string as it goes on the wire, without the question mark; empty if there is none
     * @param headers the headers to sign; {@code content-type} and {@code host} must be among them. Names and values
     *     are put in lower case and sorted by name here
     * @return the canonical request
     * @throws InvalidRequestException if a mandatory header is missing or a value holds a line break
     */
    public static CanonicalRequest of(String method, String query, Map<String, String> headers) {
        TreeMap<String, String> canonical = new TreeMap<>();
        headers.forEach((name, value) -> canonical.put(lower(name), lower(checked(name, value))));
        for (String mandatory : new String[] {"content-type", "host"}) {
            if (!canonical.containsKey(mandatory)) {
                throw new InvalidRequestException(mandatory, "The header " + mandatory + " must be signed.");
            }
        }
        StringBuilder lines = new StringBuilder();
        canonical.forEach(
                (name, value) -> lines.append(name).append(':').append(value).append('\n'));
        String signedHeaders = String.join(";", canonical.keySet());
        return new CanonicalRequest(
                method + "\n/\n" + query + "\n" + lines + "\n" + signedHeaders + "\n", signedHeaders);
    }

    private static String checked(String name, String value) {
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new InvalidRequestException(name, "The header " + name + " must not hold a line break.");
        }
        return value;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    byte[] prefixBytes() {
        return prefixBytes;
    }

    /**
     * Returns the names of the signed headers, sorted and joined by semicolons.
     *
     * @return the names, such as {@code content-type;host}
     */
    public String signedHeaders() {
        return signedHeaders;
    }

    /**
     * Returns the whole canonical request for a payload hash.
     *
     * @param payloadHash the SHA-256 of the payload in lower-case hexadecimal
     * @return the canonical request
     */
    public String text(String payloadHash) {
        return prefix + payloadHash;
    }
}
