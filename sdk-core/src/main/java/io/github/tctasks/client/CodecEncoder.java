package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.RequestTemplate;
import feign.codec.Encoder;
import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.Operation;
import io.github.tctasks.json.Codec;
import io.github.tctasks.json.Json;
import java.lang.reflect.Type;

/** Writes the final bytes of the body with the codec of the action's request. */
final class CodecEncoder implements Encoder {

    private final Operations operations;

    CodecEncoder(Operations operations) {
        this.operations = operations;
    }

    @Override
    public void encode(Object request, Type type, RequestTemplate template) {
        template.body(encode(request, operations.ofRequest(type)), UTF_8);
        // The target sets it. In a template it would be parsed and expanded.
        template.removeHeader("Content-Length");
    }

    static <Q extends ApiRequest> byte[] encode(Object request, Operation<Q, ?> operation) {
        Codec<Q> codec = operation.requestCodec();
        return Json.bytes(operation.requestType().cast(request), codec);
    }
}
