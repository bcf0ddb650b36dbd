package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.Json;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request's parameters as names and texts, for queries and form bodies. Pure functions. */
final class Parameters {

    private static final String HEX_DIGITS = "0123456789ABCDEF";

    private Parameters() {}

    /** Flattens the JSON that a request's codec has written. */
    static SortedMap<String, String> flatten(String json) {
        SizeLimit.TC3_POST.check(json.length());
        return flatten(Json.readMap(json));
    }

    /**
     * Flattens fields such as {@link Json#readMap} returns: {@code Filters.0.Name=n}. Nulls are left out, in a list as
     * if they had not been there, and so are empty lists and objects.
     */
    static SortedMap<String, String> flatten(Map<String, @Nullable Object> fields) {
        SortedMap<String, String> flat = new TreeMap<>();
        fields.forEach((name, value) -> put(name, value, flat));
        return flat;
    }

    private static void put(String name, @Nullable Object value, SortedMap<String, String> flat) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((member, memberValue) -> put(name + "." + member, memberValue, flat));
        } else if (value instanceof List<?> list) {
            int index = 0;
            for (Object element : list) {
                if (element != null) {
                    put(name + "." + index, element, flat);
                    index++;
                }
            }
        } else if (value != null && flat.put(name, checked(name, value.toString())) != null) {
            throw new InvalidRequestException(name, "Two parameters would be sent as " + name + ".");
        }
    }

    private static String checked(String name, String value) {
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new InvalidRequestException(
                    name,
                    "The parameter " + name + " holds a line break, which only a JSON body carries: use httpMethod POST"
                            + " and signatureMethod TC3_HMAC_SHA256.");
        }
        return value;
    }

    /** Writes parameters as {@code name=value} joined by {@code &}, percent-encoded. */
    static String encode(SortedMap<String, String> parameters) {
        StringJoiner text = new StringJoiner("&");
        parameters.forEach((name, value) -> text.add(encode(name) + "=" + encode(value)));
        return text.toString();
    }

    // Not URLEncoder, whose + for a space some transports encode once more or take for a plus.
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(UTF_8)) {
            if (isUnreserved(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%')
                        .append(HEX_DIGITS.charAt((octet >> 4) & 0xf))
                        .append(HEX_DIGITS.charAt(octet & 0xf));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(byte octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || octet == '-'
                || octet == '.'
                || octet == '_'
                || octet == '~';
    }
}
