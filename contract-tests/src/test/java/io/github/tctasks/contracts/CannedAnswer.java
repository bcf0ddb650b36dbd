package io.github.tctasks.contracts;

import feign.Client;
import feign.Request;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A transport that sends nothing: keeps each request and answers always the same. */
final class CannedAnswer implements Client {

    private final String body;
    private final List<Request> requests = new ArrayList<>();

    CannedAnswer(String body) {
        this.body = body;
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        requests.add(request);
        return Response.builder()
                .request(request)
                .status(200)
                .body(body, StandardCharsets.UTF_8)
                .build();
    }

    Request onlyRequest() {
        if (requests.size() != 1) {
            throw new AssertionError("Expected one request, saw " + requests.size());
        }
        return requests.get(0);
    }
}
