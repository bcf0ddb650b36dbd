package io.github.tctasks.cli;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.waiting.Tasks;
import io.github.tctasks.waiting.WaitOptions;

/** One task to ask about, with the client that asks. */
record TaskTarget<Q extends ApiRequest, R extends ApiResponse>(Tasks<?, Q, R> tasks, Q request, AutoCloseable client)
        implements AutoCloseable {

    static <I, Q extends ApiRequest, R extends ApiResponse> TaskTarget<Q, R> byId(
            String id, Tasks<I, Q, R> tasks, AutoCloseable client) {
        return new TaskTarget<>(tasks, tasks.mapping().request().apply(tasks.parseId(id)), client);
    }

    TaskSnapshot<?> describe() {
        return tasks.describe(request);
    }

    void await(WaitOptions options) {
        tasks.await(request, options);
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (SdkException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A client's close throws nothing else", e);
        }
    }
}
