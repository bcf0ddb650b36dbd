package io.github.tctasks.client;

import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import io.github.tctasks.api.Operation;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.retry.RetryPolicy;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call of the Feign interface: checks it, makes attempts by the retry policy, and lets only SDK exceptions out. */
final class CallHandler implements InvocationHandler {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.tctasks.client");

    private final String name;
    private final Map<Method, MethodHandler> attempts;
    private final Operations operations;
    private final ClientSettings settings;
    private final RetryPolicy policy;
    private final BooleanSupplier closed;

    CallHandler(
            String name,
            Map<Method, MethodHandler> attempts,
            Operations operations,
            ClientSettings settings,
            RetryPolicy policy,
            BooleanSupplier closed) {
        this.name = name;
        this.attempts = attempts;
        this.operations = operations;
        this.settings = settings;
        this.policy = policy;
        this.closed = closed;
    }

    /** Returns a handler of the same calls that retries by another policy. */
    CallHandler withPolicy(RetryPolicy other) {
        return new CallHandler(name, attempts, operations, settings, other, closed);
    }

    /** Returns a handler of the same calls that asks something else whether it is closed. */
    CallHandler withClosed(BooleanSupplier other) {
        return new CallHandler(name, attempts, operations, settings, policy, other);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        MethodHandler attempt = attempts.get(method);
        if (attempt == null || arguments == null) {
            return objectMethod(proxy, method, arguments);
        }
        Operation<?, ?> operation = operations.ofRequest(method.getParameterTypes()[0]);
        checkOpen();
        check(operation, arguments[0]);
        return call(operation, attempt, arguments);
    }

    /** Refuses a call that cannot be made, whatever the answer would be. */
    void check(Operation<?, ?> operation, @Nullable Object request) {
        if (request == null) {
            throw new InvalidRequestException("request", operation.action() + " needs a request, not null.");
        }
        if (operation.regionRequired() && settings.region() == null) {
            throw new InvalidRequestException(
                    "Region", operation.action() + " needs a region: set region on the client's builder.");
        }
    }

    private void checkOpen() {
        if (closed.getAsBoolean()) {
            throw new ClientClosedException("This " + name + " client is closed.");
        }
    }

    private Object call(Operation<?, ?> operation, MethodHandler attempt, @Nullable Object[] arguments) {
        List<SdkException> failures = new ArrayList<>();
        while (true) {
            try {
                return attempt.invoke(arguments);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                failures.add(sdkException(e));
            }
            try {
                waitForNextAttempt(operation, failures);
            } catch (SdkException e) {
                throw withOthers(e, failures);
            }
        }
    }

    /** Returns when it is time for the next attempt; throws the failure if there is none. */
    private void waitForNextAttempt(Operation<?, ?> operation, List<SdkException> failures) {
        int attempt = failures.size();
        SdkException failure = failures.get(attempt - 1);
        checkOpen();
        if (!policy.allowsAnother(attempt, failure)) {
            throw failure;
        }
        Duration delay = policy.delay(attempt, settings.random());
        LOG.debug(
                "{} attempt {} failed, next in {} ms: {}",
                operation.action(),
                attempt,
                delay.toMillis(),
                failure.getMessage());
        try {
            settings.time().sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted while waiting for the next attempt", e);
        }
        checkOpen();
    }

    // A transport may throw one exception again and again, and none can suppress itself.
    private static SdkException withOthers(SdkException thrown, List<SdkException> failures) {
        for (SdkException failure : failures) {
            if (failure != thrown) {
                thrown.addSuppressed(failure);
            }
        }
        return thrown;
    }

    // Feign wraps what its encoder throws; the other steps throw the SDK's own exceptions.
    private static SdkException sdkException(Throwable failure) {
        if (failure instanceof SdkException own) {
            return own;
        }
        Throwable cause =
                failure instanceof FeignException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof SdkException own) {
            return own;
        }
        return new TransportException("The call failed unexpectedly: " + cause, cause);
    }

    private @Nullable Object objectMethod(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> name + " client of " + settings.endpoint();
        };
    }
}
