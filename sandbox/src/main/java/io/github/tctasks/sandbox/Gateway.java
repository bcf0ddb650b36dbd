package io.github.tctasks.sandbox;

import java.util.Map;

/** What stands in front of the API: it knows paths and methods, and records what came. Thread-safe. */
final class Gateway {

    private final Api api;
    private final RequestLog log;

    Gateway(Api api, RequestLog log) {
        this.api = api;
        this.log = log;
    }

    /**
     * Answers a request.
     *
     * @param request any request
     * @return the answer
     */
    Reply answer(WireRequest request) {
        Reply reply = route(request);
        // Before the answer is sent, so that whoever has read it finds its request here.
        log.add(request, reply.outcome());
        return reply;
    }

    private Reply route(WireRequest request) {
        if (!request.path().equals("/")) {
            return Reply.gateway(404, "Not Found", Map.of());
        }
        return switch (request.method()) {
            case "GET", "POST" -> api.answer(request);
            default -> Reply.gateway(405, "Method Not Allowed", Map.of("allow", "GET, POST"));
        };
    }
}
