package io.github.tctasks.sandbox;

import io.netty.handler.codec.http.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the parameters of an action from the body of a POST, JSON or a form, or from the query of a GET. */
final class Parameters {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private Parameters() {}

    /**
     * Reads and checks the parameters.
     *
     * @param request the request
     * @param type the type of the action's parameters
     * @return the parameters
     * @throws ApiException if they cannot be read, or are not of the type
     */
    static ObjectNode read(WireRequest request, ObjectType type) {
        V1Parameters v1 = request.v1();
        ObjectNode parameters = v1 == null ? ofVersion3(request, type) : ofVersion1(request, v1, type);
        type.checkParameters(parameters);
        return parameters;
    }

    /** Whether the headers tell of a form body. */
    static boolean isForm(HttpHeaders headers) {
        return mediaType(headers.get("content-type")).equals(FORM);
    }

    private static ObjectNode ofVersion1(WireRequest request, V1Parameters v1, ObjectType type) {
        checkOnePlace(request);
        return FlatParameters.read(v1.own(), type);
    }

    private static ObjectNode ofVersion3(WireRequest request, ObjectType type) {
        checkContentType(request, request.isGet() ? FORM : JSON);
        checkOnePlace(request);
        return request.isGet() ? FlatParameters.read(FormText.read(request.query()), type) : ofBody(request);
    }

    private static void checkOnePlace(WireRequest request) {
        if (request.isGet() && request.body().length > 0) {
            throw ApiException.invalidRequest("A GET must not have a body; its parameters belong in the query.");
        }
        if (!request.isGet() && !request.query().isEmpty()) {
            throw ApiException.invalidRequest("A POST must not have a query; its parameters belong in the body.");
        }
    }

    private static ObjectNode ofBody(WireRequest request) {
        try {
            JsonNode body = Json.parse(request.body());
            if (body.isObject()) {
                return body.asObject();
            }
        } catch (JacksonException e) {
            throw ApiException.invalidRequest("The body is not JSON, or holds a name twice" + place(e) + '.');
        }
        throw ApiException.invalidRequest("The body must be a JSON object.");
    }

    private static void checkContentType(WireRequest request, String expected) {
        String type = mediaType(request.headers().get("content-type"));
        if (!type.equals(expected)) {
            throw ApiException.invalidRequest(
                    "The header Content-Type of a " + request.method() + " must be " + expected + '.');
        }
    }

    private static String mediaType(@Nullable String header) {
        String value = header == null ? "" : header;
        int parameters = value.indexOf(';');
        return (parameters < 0 ? value : value.substring(0, parameters)).trim().toLowerCase(Locale.ROOT);
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }
}
