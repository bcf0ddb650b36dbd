package io.github.tctasks.client;

import feign.Client;
import feign.Feign;
import feign.Logger;
import feign.Request;
import feign.Retryer;
import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.time.TimeSource;
import io.github.tctasks.waiting.HubMember;
import io.github.tctasks.waiting.TaskBatch;
import io.github.tctasks.waiting.TaskHub;
import io.github.tctasks.waiting.TaskMapping;
import io.github.tctasks.waiting.Tasks;
import java.lang.reflect.Proxy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;

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
    private final A api;
    private final A polling;
    private final TaskHub hub;
    private final HubMember waits;

    private Connection(ServiceApi<A> service, ClientSettings settings) {
        this.service = service;
        this.settings = settings;
        this.transport =
                settings.transport() == null ? new JdkTransport(settings.connectTimeout()) : settings.transport();
        this.api = wire();
        this.polling = withoutRetries(api);
        this.hub = settings.hub() == null ? ownHub(settings.time()) : settings.hub();
        this.waits = hub.join(
                settings.account(),
                settings.region(),
                settings.endpointKind(),
                settings.retryPolicy(),
                settings.random());
    }

    static <A> Connection<A> open(ServiceApi<A> service, ClientSettings settings) {
        return new Connection<>(service, settings);
    }

    /** The composition root: one call runs through these parts from top to bottom, and back up with its answer. */
    private A wire() {
        Operations operations = new Operations(service.operations());
        String host = settings.endpoint().authority();
        return Feign.builder()
                .invocationHandlerFactory((target, attempts) -> new CallHandler(
                        service.service(), attempts, operations, settings, settings.retryPolicy(), closed::get))
                .encoder(new CodecEncoder(operations))
                .requestInterceptor(new SigningInterceptor(service.service(), settings))
                .client(new GuardedTransport(transport, host))
                .options(timeouts())
                .responseInterceptor(new EnvelopeOpener(operations, host))
                .retryer(Retryer.NEVER_RETRY)
                .logLevel(Logger.Level.NONE)
                .target(service.type(), settings.endpoint().url());
    }

    /** Waits repeat their polls themselves, each under the rate limit and told to the listener. */
    private A withoutRetries(A retrying) {
        CallHandler handler = ((CallHandler) Proxy.getInvocationHandler(retrying)).withPolicy(RetryPolicy.none());
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

    private Request.Options timeouts() {
        return new Request.Options(
                settings.connectTimeout().toMillis(),
                TimeUnit.MILLISECONDS,
                settings.readTimeout().toMillis(),
                TimeUnit.MILLISECONDS,
                false);
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

    /** Ends this client's waits and releases what was made for it. Later calls are refused. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        waits.close();
        if (settings.hub() == null) {
            hub.close();
        }
        if (transport instanceof JdkTransport own) {
            own.close();
        }
    }
}
