package io.github.tctasks.contracts.pact;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.Language;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.waiting.Tasks;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A call of a generated client, found by its names, so that a further action needs no code. */
final class ClientCall implements AutoCloseable {

    private final ActionContract contract;
    private final Object client;

    private ClientCall(ActionContract contract, Object client) {
        this.contract = contract;
        this.client = client;
    }

    /**
     * Connects a client.
     *
     * @param each the case, which has the settings
     * @param endpoint where the provider listens
     * @param loader has the generated classes
     * @return what makes the case's call
     */
    static ClientCall connect(ContractCase each, String endpoint, ClassLoader loader)
            throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(each.contract().client());
        ClientBuilder<?> builder = (ClientBuilder<?>) type.getMethod("builder").invoke(null);
        builder.endpoint(endpoint).credentials(credentials(each)).retryPolicy(RetryPolicy.none());
        String region = each.setting("region");
        if (region != null) {
            builder.region(region);
        }
        String language = each.setting("language");
        if (language != null) {
            builder.language(Language.valueOf(language.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return new ClientCall(
                each.contract(), builder.getClass().getMethod("build").invoke(builder));
    }

    private static Credentials credentials(ContractCase each) {
        if (!each.contract().signed()) {
            return Credentials.anonymous();
        }
        String token = each.setting("token");
        return token == null
                ? Credentials.of(Interaction.SECRET_ID, "secret")
                : Credentials.of(Interaction.SECRET_ID, "secret", token);
    }

    /** Builds the request from its parameters; what the client refuses is thrown as the client throws it. */
    ApiRequest request(ObjectNode parameters) throws ReflectiveOperationException {
        return (ApiRequest) new RequestBuilding(contract.request()).build(method().getParameterTypes()[0], parameters);
    }

    ApiResponse call(ApiRequest request) throws ReflectiveOperationException {
        return (ApiResponse) invoke(method(), request);
    }

    /** What the tasks of the client tell of the task, or null if the action has none. */
    @Nullable
    TaskSnapshot<?> describe(ApiRequest request) throws ReflectiveOperationException {
        Tasks<?, ApiRequest, ApiResponse> tasks = tasks();
        return tasks == null ? null : tasks.describe(request);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    @Nullable
    Tasks<?, ApiRequest, ApiResponse> tasks() throws ReflectiveOperationException {
        return contract.tasks() == null
                ? null
                : (Tasks) client.getClass().getMethod(contract.tasks()).invoke(client);
    }

    private Method method() {
        return Arrays.stream(client.getClass().getMethods())
                .filter(method -> method.getName().equals(contract.call()) && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError(contract.client() + " has no method " + contract.call()));
    }

    private Object invoke(Method method, Object argument) throws ReflectiveOperationException {
        try {
            return method.invoke(client, argument);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SdkException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            ((AutoCloseable) client).close();
        } catch (Exception e) {
            throw new AssertionError("The client cannot be closed", e);
        }
    }
}
