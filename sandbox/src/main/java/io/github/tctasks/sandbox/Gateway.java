package io.github.tctasks.sandbox;

import java.util.Map;

/** What stands in front of the API: it knows paths, and records what came. Thread-safe. */
final class Gateway {

    private final Api api;
    private final RequestLog log;
    private final FaultSwitch faults;

    /**
     * Makes a gateway.
     *
     * @param api what is behind it
     * @param log where requests are recorded
     * @param faults what goes wrong with answers of the API
     */
    Gateway(Api api, RequestLog log, FaultSwitch faults) {
        this.api = api;
        this.log = log;
        this.faults = faults;
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
        return serve(request);
    }

    private Reply serve(WireRequest request) {
        // Decided before it is known whether the task asks for a fault too, so that one request draws one number.
        Fault fault = faults.next(request.action());
        Reply reply = api.answer(request);
        return fault == null || reply.isSpoilt() ? reply : fault.spoil(reply);
    }
}
