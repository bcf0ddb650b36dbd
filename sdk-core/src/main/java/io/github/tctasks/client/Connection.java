package io.github.tctasks.client;

import static java.util.Objects.requireNonNull;

import feign.Client;
import feign.Feign;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Logger;
import feign.Retryer;
import feign.Target;
import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.endpoint.Endpoint;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.time.TimeSource;
import io.github.tctasks.waiting.HubMember;
import io.github.tctasks.waiting.TaskBatch;
import io.github.tctasks.waiting.TaskHub;
import io.github.tctasks.waiting.TaskMapping;
import io.github.tctasks.waiting.Tasks;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/**
 * The wiring of one client: what stands between a generated Feign interface and the network. Thread-safe.
 *
 * @param <A> the Feign interface
 */
public final class Connection<A> implements AutoCloseable {

    private final ServiceApi<A> service;
    private final ClientSettings settings;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Client transport;
    private final AnswerParser parser;
    private final ClockOffset clock;
    private final Signatory signatory;
    private final A api;
    private final A polling;
    private final TaskHub hub;
    private final HubMember waits;
    private final AsyncCalls calls;

    private Connection(ServiceApi<A> service, ClientSettings settings) {
        this.service = service;
        this.settings = settings;
        this.transport = settings.transport() == null
                ? new JdkTransport(settings.defaultTransport(), settings.calls().limits())
                : new WholeBody(settings.transport(), settings.calls().limits());
        this.parser = new AnswerParser(settings.calls().limits());
        this.clock = new ClockOffset(settings.time());
        this.signatory = new Signatory(service.service(), settings, clock);
        this.api = wire();
        this.polling = withoutRetries(api);
        this.hub = settings.hub() == null ? ownHub(settings.time()) : settings.hub();
        this.waits = hub.join(
                settings.account(),
                settings.region(),
                settings.endpointKind(),
                settings.retryPolicy(),
                settings.random());
        this.calls = new AsyncCalls(service.service(), settings.executor());
    }

    static <A> Connection<A> open(ServiceApi<A> service, ClientSettings settings) {
        return new Connection<>(service, settings);
    }

    /** The composition root: one call runs through these parts from top to bottom, and back up with its answer. */
    private A wire() {
        Operations operations = new Operations(service.operations());
        CallLog log = new CallLog(service.service(), settings.time());
        return attempt(operations, settings)
                .invocationHandlerFactory((target, attempts) -> new CallHandler(
                        service.service(),
                        byRequest(withBackups(attempts, operations)),
                        operations,
                        settings,
                        settings.retryPolicy(),
                        clock,
                        log,
                        closed::get))
                .target(target(operations, settings));
    }

    /** One attempt at one endpoint: the host is signed and named in failures. */
    private Feign.Builder attempt(Operations operations, ClientSettings at) {
        String host = at.endpoint().authority();
        return Feign.builder()
                .contract(new BareContract())
                .encoder(new CodecEncoder(operations))
                .client(new GuardedTransport(logged(transport), host))
                .responseInterceptor(clock)
                .responseInterceptor(new EnvelopeOpener(operations, host, parser))
                .retryer(Retryer.NEVER_RETRY)
                .logLevel(Logger.Level.NONE);
    }

    /** Signs: the last step before an attempt's request is sent. */
    private Target<A> target(Operations operations, ClientSettings at) {
        return at.form().isTc3Post()
                ? new SigningTarget<>(service, operations, signatory, at)
                : new FormTarget<>(service.type(), at.endpoint().url(), operations, form(at), signatory);
    }

    private RequestForm form(ClientSettings at) {
        return RequestForm.of(service.service(), service.version(), signatory, at);
    }

    private static Map<Class<?>, MethodHandler> byRequest(Map<Method, MethodHandler> attempts) {
        Map<Class<?>, MethodHandler> byRequest = new HashMap<>();
        attempts.forEach((method, attempt) -> byRequest.put(method.getParameterTypes()[0], attempt));
        return byRequest;
    }

    private Map<Method, MethodHandler> withBackups(Map<Method, MethodHandler> attempts, Operations operations) {
        List<Endpoint> backups = settings.failover().backups();
        if (backups.isEmpty()) {
            return attempts;
        }
        List<Map<Method, MethodHandler>> ofAll = new ArrayList<>(List.of(attempts));
        for (Endpoint backup : backups) {
            attempt(operations, settings.at(backup))
                    .invocationHandlerFactory((target, ofBackup) -> {
                        ofAll.add(ofBackup);
                        return (proxy, method, arguments) ->
                                requireNonNull(ofBackup.get(method)).invoke(arguments);
                    })
                    .target(target(operations, settings.at(backup)));
        }
        return new Failover(settings.endpoint(), settings.failover(), settings.time()).join(ofAll);
    }

    /** Waits repeat their polls themselves, each under the rate limit and told to the listener. */
    private A withoutRetries(A retrying) {
        return proxy(handler(retrying).withPolicy(RetryPolicy.none()));
    }

    /** An asynchronous call that is over makes no further attempt, even if a transport passes over interruptions. */
    private CallHandler until(BooleanSupplier over) {
        return handler(api).withClosed(() -> {
            if (!closed.get() && over.getAsBoolean()) {
                throw new CallInterruptedException("The call was cancelled", null);
            }
            return closed.get();
        });
    }

    private static CallHandler handler(Object api) {
        return (CallHandler) Proxy.getInvocationHandler(api);
    }

    private A proxy(CallHandler handler) {
        return service.type()
                .cast(Proxy.newProxyInstance(
                        service.type().getClassLoader(), new Class<?>[] {service.type()}, handler));
    }

    // On virtual time one thread does everything, so that runs are repeatable.
    private static TaskHub ownHub(TimeSource time) {
        TaskHub.Builder builder = TaskHub.builder().time(time);
        return time == TimeSource.system()
                ? builder.build()
                : builder.workers(0).build();
    }

    private Client logged(Client sending) {
        return settings.calls().logBodies() ? new BodyLog(sending) : sending;
    }

    /**
     * Returns the Feign interface.
     *
     * @return an implementation that signs, sends, retries and reads
     */
    public A api() {
        return api;
    }

    /**
     * Calls an action on another thread.
     *
     * <p>As with the JDK's HTTP client, a request that cannot be sent is refused at once; everything else fails the future.
     *
     * @param <Q> the request's type
     * @param <R> the response's type
     * @param operation the action
     * @param request the parameters
     * @return the answer to come. It fails with what the action throws, and with a
     *     {@link io.github.tctasks.error.ClientClosedException} if the client is closed before or meanwhile. Cancelling it,
     *     or completing it in any other way, ends the call: the exchange is interrupted and no further attempt is made. What
     *     depends on it runs on the thread that made the call, or on the one that cancelled it or closed the client
     * @throws InvalidRequestException if the request is null, or if the action needs a region and the client has none
     */
    public <Q extends ApiRequest, R extends ApiResponse> CompletableFuture<R> async(
            Operation<Q, R> operation, Q request) {
        handler(api).check(operation, request);
        return calls.start(over -> operation.responseType().cast(until(over).call(operation, request)));
    }

    /**
     * Returns the tasks of an action.
     *
     * @param <I> the type of the task's id
     * @param <Q> the request's type
     * @param <R> the response's type
     * @param mapping what the action's fields mean
     * @param action calls the action
     * @return the tasks
     */
    public <I, Q extends ApiRequest, R extends ApiResponse> Tasks<I, Q, R> tasks(
            TaskMapping<I, Q, R> mapping, BiFunction<A, Q, R> action) {
        return waits.tasks(mapping, request -> action.apply(api, request), request -> action.apply(polling, request));
    }

    /**
     * Returns the tasks of an action beside which another tells about many tasks at once.
     *
     * @param <I> the type of the task's id
     * @param <Q> the request's type
     * @param <R> the response's type
     * @param <M> the type of the request about many tasks
     * @param <N> the type of its response
     * @param mapping what the action's fields mean
     * @param action calls the action
     * @param batch how to ask about many tasks
     * @param batchAction calls the action that does
     * @return the tasks
     */
    public <I, Q extends ApiRequest, R extends ApiResponse, M extends ApiRequest, N extends ApiResponse>
            Tasks<I, Q, R> tasks(
                    TaskMapping<I, Q, R> mapping,
                    BiFunction<A, Q, R> action,
                    TaskBatch<R, M, N> batch,
                    BiFunction<A, M, N> batchAction) {
        return waits.tasks(
                mapping,
                request -> action.apply(api, request),
                request -> action.apply(polling, request),
                batch,
                request -> batchAction.apply(polling, request));
    }

    /**
     * Explains what a call would send, and what it would sign of it. Sends nothing; reads credentials and clock as a call
     * does.
     *
     * @param request the request of one of the API's actions
     * @return the explanation, without secret key, token and signature
     * @throws InvalidRequestException if a call would refuse the request, or if it is of no action of this API
     * @throws NoCredentialsException if there are no credentials
     * @throws ClientClosedException if the client is closed
     */
    public RequestExplanation explain(ApiRequest request) {
        if (closed.get()) {
            throw new ClientClosedException("This " + service.service() + " client is closed.");
        }
        return new Explainer(service, settings, form(settings), signatory).explain(request);
    }

    /** Ends this client's waits and asynchronous calls, and releases what was made for it. Later calls are refused. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        calls.close();
        waits.close();
        if (settings.hub() == null) {
            hub.close();
        }
        if (transport instanceof JdkTransport own) {
            own.close();
        }
    }
}
