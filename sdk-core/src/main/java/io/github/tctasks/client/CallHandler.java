package io.github.tctasks.client;

import static java.util.Objects.requireNonNull;

import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import io.github.tctasks.api.Operation;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.observe.CallDetails;
import io.github.tctasks.observe.CallObserver;
import io.github.tctasks.retry.RetryPolicy;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One call of the Feign interface: checks it, makes attempts by the retry policy, and lets only SDK exceptions out. */
final class CallHandler implements InvocationHandler {

    private final String name;
    private final Map<Class<?>, MethodHandler> attempts;
    private final Operations operations;
    private final ClientSettings settings;
    private final RetryPolicy policy;
    private final ClockOffset clock;
    private final CallLog log;
    private final BooleanSupplier closed;
    private final List<CallObserver> observers;

    CallHandler(
            String name,
            Map<Class<?>, MethodHandler> attempts,
            Operations operations,
            ClientSettings settings,
            RetryPolicy policy,
            ClockOffset clock,
            CallLog log,
            BooleanSupplier closed) {
        this.name = name;
        this.attempts = attempts;
        this.operations = operations;
        this.settings = settings;
        this.policy = policy;
        this.clock = clock;
        this.log = log;
        this.closed = closed;
        this.observers = new ArrayList<>(settings.calls().observers());
        this.observers.add(log);
    }

    /** Returns a handler of the same calls that retries by another policy. */
    CallHandler withPolicy(RetryPolicy other) {
        return new CallHandler(name, attempts, operations, settings, other, clock, log, closed);
    }

    /** Returns a handler of the same calls that asks something else whether it is closed. */
    CallHandler withClosed(BooleanSupplier other) {
        return new CallHandler(name, attempts, operations, settings, policy, clock, log, other);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        if (arguments == null) {
            return objectMethod(proxy, method, null);
        }
        Class<?> type = method.getParameterTypes()[0];
        return attempts.containsKey(type)
                ? call(operations.ofRequest(type), arguments[0])
                : objectMethod(proxy, method, arguments);
    }

    Object call(Operation<?, ?> operation, @Nullable Object request) {
        checkOpen();
        check(operation, request);
        CallDetails details = new CallDetails(name, operation.action(), settings.region());
        ObservedCall observed = ObservedCall.begin(observers, details, settings.time());
        Retries retries = new Retries(policy, settings, clock, log);
        MethodHandler attempt = requireNonNull(attempts.get(operation.requestType()));
        try {
            Object answer = attempts(attempt, request, retries, observed);
            observed.succeeded(answer);
            return answer;
        } catch (SdkException | Error e) {
            observed.failed(retries.withOthers(e));
            throw e;
        }
    }

    /** Refuses a call that cannot be made, whatever the answer would be. */
    void check(Operation<?, ?> operation, @Nullable Object request) {
        check(operation, request, settings);
    }

    static void check(Operation<?, ?> operation, @Nullable Object request, ClientSettings settings) {
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

    private Object attempts(MethodHandler attempt, @Nullable Object request, Retries retries, ObservedCall observed) {
        while (true) {
            observed.attemptBegun(retries.next());
            SdkException failure;
            try {
                // Feign takes the time-outs of one call from among its arguments.
                Object answer = attempt.invoke(new @Nullable Object[] {request, retries.timeouts()});
                retries.succeeded();
                observed.attemptSucceeded();
                return answer;
            } catch (Error e) {
                observed.attemptFailed(e, null);
                throw e;
            } catch (Throwable e) {
                failure = sdkException(e);
            }
            retries.failed(failure);
            Duration delay = closed.getAsBoolean() ? null : retries.delayAfter(failure);
            observed.attemptFailed(failure, delay);
            checkOpen();
            if (delay == null) {
                throw failure;
            }
            sleep(delay);
            checkOpen();
        }
    }

    private void sleep(Duration delay) {
        try {
            settings.time().sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted while waiting for the next attempt", e);
        }
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
