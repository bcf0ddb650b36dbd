package io.github.tctasks.catalogue.prove;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Operation;
import io.github.tctasks.catalogue.draft.SpecTypes;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.sandbox.Sandbox;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Calls each action once, with random parameters, by the generated client: signed, sent to the sandbox, answered, read. */
final class Calls {

    private static final String REQUEST_ID = "RequestId";

    private final SpecTypes types;
    private final long seed;

    Calls(SpecTypes types, long seed) {
        this.types = types;
        this.seed = seed;
    }

    /** What went wrong: one line for each action that fails. */
    List<String> failures(GeneratedApi api, Path spec) throws Exception {
        List<String> failures = new ArrayList<>();
        try (Sandbox sandbox = Sandbox.builder().spec(spec).requestsKept(0).start();
                AutoCloseable client = client(api, sandbox)) {
            for (Operation<?, ?> operation : api.api().operations()) {
                String failure = failure(client, operation);
                if (failure != null) {
                    failures.add(operation.action() + ": " + failure);
                }
            }
        }
        List<String> called =
                api.api().operations().stream().map(Operation::action).toList();
        types.actions().stream()
                .filter(action -> !called.contains(action))
                .forEach(action -> failures.add(action + ": the client has no such action"));
        return failures;
    }

    private static AutoCloseable client(GeneratedApi api, Sandbox sandbox)
            throws IOException, ReflectiveOperationException {
        ClientBuilder<?> builder = api.builder()
                .endpoint(sandbox.endpoint().toString())
                .credentials(Credentials.of(sandbox.secretId(), sandbox.secretKey()))
                .region("ap-guangzhou");
        return (AutoCloseable) builder.getClass().getMethod("build").invoke(builder);
    }

    private @Nullable String failure(AutoCloseable client, Operation<?, ?> operation) {
        try {
            JsonNode parameters = parameters(operation.action());
            ApiRequest request = operation.requestFromJson(parameters.toString());
            ApiResponse response = (ApiResponse) method(client, operation).invoke(client, request);
            return lost(operation.action(), response);
        } catch (EndlessTypeException e) {
            return null; // No caller can make a request either.
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return e.toString();
        }
    }

    /** Random ones; but those documented for a query of tasks, which the sandbox answers by what they are. */
    private JsonNode parameters(String action) {
        JsonNode operation = types.operation(action);
        return types.tasks().contains(action)
                ? example(operation.path("requestBody"))
                : new RandomJson(types, new SplittableRandom(seed), true).object(types.schema(action + "Request"));
    }

    private static JsonNode example(JsonNode place) {
        return place.path("content").path("application/json").at("/examples/documented/value");
    }

    private static Method method(AutoCloseable client, Operation<?, ?> operation) throws NoSuchMethodException {
        return Arrays.stream(client.getClass().getMethods())
                .filter(method -> method.getReturnType() == operation.responseType()
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {operation.requestType()}))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException("The client has no method for " + operation.action()));
    }

    /** What of the documented answer the typed answer lacks. The answer of a task query depends on the task. */
    private @Nullable String lost(String action, ApiResponse response) {
        JsonNode documented =
                example(types.operation(action).at("/responses/200")).path("Response");
        if (!documented.isObject() || documented.isEmpty() || types.tasks().contains(action)) {
            return response.requestId() == null ? "the answer has no RequestId" : null;
        }
        JsonNode expected = withoutId(PlainJson.of(documented));
        JsonNode found = withoutId(PlainJson.of(response.toJson()));
        return expected.equals(found) ? null : "the documented answer came as " + found + " and not as " + expected;
    }

    private static JsonNode withoutId(JsonNode answer) {
        return answer.asObject().remove(List.of(REQUEST_ID));
    }
}
