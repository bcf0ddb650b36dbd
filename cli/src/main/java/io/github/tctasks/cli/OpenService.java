package io.github.tctasks.cli;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.client.RequestExplanation;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.waiting.Tasks;
import java.util.function.Function;

/** A service's tasks, with the client that asks for them. */
record OpenService<Q extends ApiRequest, R extends ApiResponse>(
        Tasks<?, Q, R> tasks, Function<ApiRequest, RequestExplanation> explainer, AutoCloseable client)
        implements AutoCloseable {

    RequestExplanation explain(TaskName name) {
        return explainer.apply(request(name));
    }

    Q request(TaskName name) {
        if (name.parameter() == null) {
            return tasks.request(name.id());
        }
        boolean known = tasks.mapping().ids().stream().anyMatch(id -> id.name().equals(name.parameter()));
        if (!known) {
            throw new InvalidRequestException("--deal-name", "Only clb tasks can be named by --deal-name.");
        }
        return tasks.request(name.parameter(), name.id());
    }

    @Override
    public void close() {
        Closing.quietly(client);
    }
}
