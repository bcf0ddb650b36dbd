package io.github.tctasks.client;

import feign.InvocationContext;
import feign.Response;
import feign.ResponseInterceptor;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Operation;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Opens the envelope of an answer, {@code {"Response":{...}}}: an {@code Error} in it becomes a
 * {@link ServiceException}, anything else is read by the codec of the action's response.
 */
final class EnvelopeOpener implements ResponseInterceptor {

    private static final int OK = 200;
    private static final FieldNames ENVELOPE = FieldNames.of("Response");

    private final Operations operations;
    private final String host;
    private final AnswerParser parser;

    EnvelopeOpener(Operations operations, String host, AnswerParser parser) {
        this.operations = operations;
        this.host = host;
        this.parser = parser;
    }

    @Override
    public Object intercept(InvocationContext context, Chain chain) {
        try (Response response = context.response()) {
            if (response.status() != OK) {
                throw new TransportException(
                        "%s answered HTTP %d instead of 200".formatted(host, response.status()), response.status());
            }
            return open(body(response), operations.ofResponse(context.returnType()));
        }
    }

    private byte[] body(Response response) {
        if (response.body() == null) {
            return new byte[0];
        }
        byte[] body;
        try (InputStream inMemory = response.body().asInputStream()) {
            body = inMemory.readAllBytes();
        } catch (IOException e) {
            throw GuardedTransport.failure(host, e);
        }
        if (body.length > parser.maxBytes()) {
            throw new MalformedResponseException("%s answered %s".formatted(host, parser.tooManyBytes()), null);
        }
        return body;
    }

    <R extends ApiResponse> R open(byte[] body, Operation<?, R> operation) {
        R response;
        try (JsonParser in = parser.parse(body)) {
            response = read(in, operation);
        } catch (SdkException e) {
            throw e;
        } catch (StreamConstraintsException e) {
            throw new MalformedResponseException(
                    "%s answered %s with %s".formatted(host, operation.action(), parser.tooMuch(e)), e);
        } catch (RuntimeException e) {
            throw Json.malformed("%s answered %s with something unreadable".formatted(host, operation.action()), e);
        }
        throwIfError(response, operation.action());
        return response;
    }

    private <R extends ApiResponse> R read(JsonParser in, Operation<?, R> operation) {
        R response = null;
        if (in.nextToken() == JsonToken.START_OBJECT) {
            for (int field = ENVELOPE.first(in); field != FieldNames.END; field = ENVELOPE.next(in, field)) {
                if (in.nextToken() == JsonToken.START_OBJECT && field == 0) {
                    response = operation.responseCodec().read(in);
                } else {
                    in.skipChildren();
                }
            }
            if (in.nextToken() != null) {
                throw malformed("%s answered %s with more than one JSON value", operation.action(), true);
            }
        } else if (in.currentToken() == null) {
            throw malformed("%s answered %s with an empty body", operation.action(), true);
        }
        if (response == null) {
            throw malformed("%s answered %s without a Response object", operation.action(), false);
        }
        return response;
    }

    // No API names a field of its own "Error", so that an error arrives among the unknown fields.
    private void throwIfError(ApiResponse response, String action) {
        Object error = response.unknownFields().get("Error");
        if (error == null) {
            return;
        }
        if (error instanceof Map<?, ?> fields && fields.get("Code") instanceof String code) {
            String message = fields.get("Message") instanceof String text ? text : "";
            throw new ServiceException(action, code, message, response.requestId());
        }
        throw malformed("%s answered %s with an Error that has no Code", action, false);
    }

    private MalformedResponseException malformed(String pattern, String action, boolean damaged) {
        return new MalformedResponseException(pattern.formatted(host, action), damaged, null);
    }
}
