package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Required;
import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.Json;
import io.github.tctasks.time.TimeSource;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the handles of one client's tasks, and the requests for those that another process has made. */
record HandleMaker<I, Q extends ApiRequest, R extends ApiResponse>(
        TaskMapping<I, Q, R> mapping, @Nullable String region, EndpointKind endpoint, TimeSource time) {

    TaskHandle handle(Q request, @Nullable Instant submittedAt) {
        return new TaskHandle(
                mapping.service(),
                mapping.version(),
                mapping.action(),
                region,
                endpoint,
                mapping.idParameterOf(request).name(),
                mapping.idOf(request),
                submittedAt == null ? time.now() : submittedAt);
    }

    /** Finds the task's id in the answer of the call that started it. */
    TaskHandle handleOfSubmission(String json) {
        Map<String, @Nullable Object> answer = Json.readMap(json);
        Map<?, ?> fields = answer.get("Response") instanceof Map<?, ?> inner ? inner : answer;
        if (fields.containsKey("Error")) {
            // Its request id would pass for the id of a task that does not exist.
            throw new InvalidRequestException(
                    "submission",
                    "The call that should have started the %s task has failed.".formatted(mapping.service()));
        }
        for (IdParameter<Q> parameter : mapping.ids()) {
            Object id = fields.get(parameter.submittedAs());
            if (id instanceof String || id instanceof Long || id instanceof BigInteger) {
                return handle(mapping.request(parameter.name(), id.toString()), null);
            }
        }
        throw new InvalidRequestException(
                "submission",
                "The answer of the call that started the %s task has no %s."
                        .formatted(
                                mapping.service(),
                                mapping.ids().stream()
                                        .map(IdParameter::submittedAs)
                                        .collect(Collectors.joining(" and no "))));
    }

    Q request(TaskHandle handle) {
        Required.setting("handle", handle);
        check("service", mapping.service(), handle.service());
        check("API version", mapping.version(), handle.version());
        check("action", mapping.action(), handle.action());
        check("region", text(region), text(handle.region()));
        return mapping.request(handle.parameter(), handle.id());
    }

    private static String text(@Nullable String region) {
        return region == null ? "none" : region;
    }

    private static void check(String part, String own, String handles) {
        if (!own.equals(handles)) {
            throw new InvalidRequestException(
                    "handle", "The task handle's %s is %s, this client's is %s.".formatted(part, handles, own));
        }
    }
}
