package io.github.tctasks.sandbox;

import java.util.List;
import java.util.function.Supplier;

/** The API behind the gateway: turns a request to the path {@code /} into an answer. Thread-safe. */
final class Api {

    private static final System.Logger LOG = System.getLogger(Api.class.getName());
    private static final int MAX_QUERY = 32 * 1024;

    private final Catalog catalog;
    private final Authenticator authenticator;
    private final List<Gate> gates;
    private final Tasks tasks;
    private final Supplier<String> requestIds;

    /**
     * Makes the API.
     *
     * @param catalog the actions
     * @param authenticator checks signatures
     * @param gates what a request must pass between its signature and its parameters, in this order
     * @param tasks what became of the tasks
     * @param requestIds makes a new id for each request
     */
    Api(Catalog catalog, Authenticator authenticator, List<Gate> gates, Tasks tasks, Supplier<String> requestIds) {
        this.catalog = catalog;
        this.authenticator = authenticator;
        this.gates = List.copyOf(gates);
        this.tasks = tasks;
        this.requestIds = requestIds;
    }

    /**
     * Answers a request.
     *
     * @param request a GET or a POST
     * @return the answer; an error is an answer too
     */
    Reply answer(WireRequest request) {
        String requestId = requestIds.get();
        try {
            ResponseBody body = serve(request);
            Reply reply = Reply.api(body.render(requestId), Reply.OK);
            Fault fault = body.fault();
            return fault == null ? reply : fault.spoil(reply);
        } catch (ApiException refused) {
            return refuse(refused, requestId);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The sandbox failed over " + request, e);
            return refuse(new ApiException("InternalError", "The sandbox failed; its log says why."), requestId);
        }
    }

    /** The order of the checks: what makes all else pointless comes first, and nothing is told before the signature is right. */
    private ResponseBody serve(WireRequest request) {
        checkMethod(request);
        checkSize(request);
        Caller caller = authenticator.authenticate(request);
        Action action = action(caller, request);
        gates.forEach(gate -> gate.check(caller, request, action));
        action.headers().forEach(rule -> rule.check(request));
        return action.responder().respond(Parameters.read(request, action.parameters()), tasks);
    }

    private Action action(Caller caller, WireRequest request) {
        String service = caller.service();
        String name = request.requiredCommon(WireRequest.ACTION);
        String version = request.requiredCommon(WireRequest.VERSION);
        Action action = service == null
                ? catalog.findAt(request.headers().get("host"), name, version)
                : catalog.find(service, name, version);
        if (caller.isNobody() && action.signed()) {
            throw Tc3Header.invalid("The action " + name + " needs a signature; others may be sent with SKIP.");
        }
        return action;
    }

    private static void checkMethod(WireRequest request) {
        if (!request.isGet() && !request.method().equals("POST")) {
            throw new ApiException(
                    "UnsupportedProtocol", "The HTTP method is " + request.method() + "; it must be GET or POST.");
        }
    }

    private static void checkSize(WireRequest request) {
        if (request.tooLarge()) {
            throw ApiException.tooLarge("10 MB");
        }
        if (request.isGet() && request.query().length() > MAX_QUERY) {
            throw ApiException.tooLarge("32 KB, the limit of a GET. Send a POST");
        }
    }

    private static Reply refuse(ApiException refused, String requestId) {
        return Reply.api(ResponseBody.error(refused).render(requestId), refused.code());
    }
}
