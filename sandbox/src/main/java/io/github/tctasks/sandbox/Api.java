package io.github.tctasks.sandbox;

import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** The API behind the gateway: turns a request to the path {@code /} into an answer. Thread-safe. */
final class Api {

    private static final System.Logger LOG = System.getLogger(Api.class.getName());
    private static final int MAX_QUERY = 32 * 1024;

    private final Catalog catalog;
    private final Authenticator authenticator;
    private final TaskProgress progress;
    private final int pollsUntilDone;
    private final Supplier<String> requestIds;

    /**
     * Makes the API.
     *
     * @param catalog the actions
     * @param authenticator checks signatures
     * @param progress counts the queries of each task
     * @param pollsUntilDone how many queries find an ordinary task unfinished
     * @param requestIds makes a new id for each request
     */
    Api(
            Catalog catalog,
            Authenticator authenticator,
            TaskProgress progress,
            int pollsUntilDone,
            Supplier<String> requestIds) {
        this.catalog = catalog;
        this.authenticator = authenticator;
        this.progress = progress;
        this.pollsUntilDone = pollsUntilDone;
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
            return Reply.api(serve(request).render(requestId), Reply.OK);
        } catch (ApiException refused) {
            return refuse(refused, requestId);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The sandbox failed over " + request, e);
            return refuse(new ApiException("InternalError", "The sandbox failed; its log says why."), requestId);
        }
    }

    /** The order of the checks: what makes all else pointless comes first, and nothing is told before the signature is right. */
    private ResponseBody serve(WireRequest request) {
        checkSize(request);
        String service = authenticator.authenticate(request);
        Action action = catalog.find(
                service, request.requiredCommon(WireRequest.ACTION), request.requiredCommon(WireRequest.VERSION));
        action.headers().forEach(rule -> rule.check(request));
        ObjectNode parameters = Parameters.read(request, action.parameters());
        TaskQuery task = action.task();
        return task == null ? action.example() : tell(task, action.service(), parameters);
    }

    private ResponseBody tell(TaskQuery task, String service, ObjectNode parameters) {
        TaskQuery.Subject subject = task.subject(parameters);
        TaskScript script = TaskScript.of(subject.id(), subject.number());
        int poll = progress.next(service, subject.id());
        return task.body(script.step(subject.id(), poll, pollsUntilDone));
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
