package io.github.tctasks.client;

import feign.Client;
import feign.Feign;
import feign.Logger;
import feign.Request;
import feign.Retryer;
import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.waiting.TaskMapping;
import io.github.tctasks.waiting.Tasks;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

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

    private Connection(ServiceApi<A> service, ClientSettings settings) {
        this.service = service;
        this.settings = settings;
        this.transport =
                settings.transport() == null ? new JdkTransport(settings.connectTimeout()) : settings.transport();
        this.api = wire();
    }

    static <A> Connection<A> open(ServiceApi<A> service, ClientSettings settings) {
        return new Connection<>(service, settings);
    }

    /** The composition root: one call runs through these parts from top to bottom, and back up with its answer. */
    private A wire() {
        Operations operations = new Operations(service.operations());
        String host = settings.endpoint().authority();
        return Feign.builder()
                .invocationHandlerFactory((target, attempts) ->
                        new CallHandler(service.service(), attempts, operations, settings, closed::get))
                .encoder(new CodecEncoder(operations))
                .requestInterceptor(new SigningInterceptor(service.service(), settings))
                .client(new GuardedTransport(transport, host))
                .options(timeouts())
                .responseInterceptor(new EnvelopeOpener(operations, host))
                .retryer(Retryer.NEVER_RETRY)
                .logLevel(Logger.Level.NONE)
                .target(service.type(), settings.endpoint().url());
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
     * @param call the action
     * @return the tasks
     */
    public <I, Q extends ApiRequest, R extends ApiResponse> Tasks<I, Q, R> tasks(
            TaskMapping<I, Q, R> mapping, Function<Q, R> call) {
        return new Tasks<>(mapping, call, settings.time(), settings.random());
    }

    /** Releases the transport unless the caller handed it in. Later calls are refused. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true) && transport instanceof JdkTransport own) {
            own.close();
        }
    }
}
