package io.github.tctasks.contracts.fuzz;

import feign.Client;
import feign.Request;
import feign.Response;
import java.util.Map;

/** A transport that sends nothing and answers with bytes of the test's choice. */
final class AnyAnswer implements Client {

    private byte[] body = new byte[0];

    void set(byte[] answer) {
        body = answer;
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        return Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of())
                .body(body)
                .build();
    }
}
