package io.github.tctasks.client;

import feign.InvocationHandlerFactory.MethodHandler;
import io.github.tctasks.endpoint.Endpoint;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.time.TimeSource;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends each attempt to the first endpoint that is not resting from failures. Thread-safe. */
final class Failover {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.tctasks.client");
    private static final int SERVER_ERROR = 500;

    private record Guarded(Endpoint endpoint, Breaker breaker) {}

    private record Choice(int index, Breaker.Permit permit) {}

    private final List<Guarded> endpoints;

    Failover(Endpoint first, FailoverSettings settings, TimeSource time) {
        this.endpoints = Stream.concat(Stream.of(first), settings.backups().stream())
                .map(endpoint -> new Guarded(endpoint, new Breaker(settings.failuresInARow(), settings.rest(), time)))
                .toList();
    }

    /** Joins what makes an attempt at each endpoint, the first one's first, to what makes it at the right one. */
    Map<Method, MethodHandler> join(List<Map<Method, MethodHandler>> attempts) {
        Map<Method, MethodHandler> joined = new HashMap<>();
        for (Method method : attempts.get(0).keySet()) {
            List<MethodHandler> ofMethod =
                    attempts.stream().map(ofEndpoint -> ofEndpoint.get(method)).toList();
            joined.put(method, arguments -> attempt(ofMethod, arguments));
        }
        return joined;
    }

    private @Nullable Object attempt(List<MethodHandler> attempts, @Nullable Object[] arguments) throws Throwable {
        Choice choice = choose();
        boolean told = false;
        try {
            Object answer = attempts.get(choice.index).invoke(arguments);
            told = true;
            succeeded(choice);
            return answer;
        } catch (TransportException e) {
            told = true;
            if (e.httpStatus() == 0 || e.httpStatus() >= SERVER_ERROR) {
                failed(choice);
            } else {
                succeeded(choice);
            }
            throw e;
        } catch (ServiceException e) {
            told = true;
            succeeded(choice);
            throw e;
        } finally {
            if (!told) {
                endpoints.get(choice.index).breaker.toldNothing(choice.permit);
            }
        }
    }

    private Choice choose() {
        int dueFirst = 0;
        for (int i = 0; i < endpoints.size(); i++) {
            Breaker breaker = endpoints.get(i).breaker;
            Breaker.Permit permit = breaker.tryCall();
            if (permit != null) {
                return new Choice(i, permit);
            }
            if (breaker.restLeft() < endpoints.get(dueFirst).breaker.restLeft()) {
                dueFirst = i;
            }
        }
        return new Choice(dueFirst, endpoints.get(dueFirst).breaker.call());
    }

    private void succeeded(Choice choice) {
        Guarded chosen = endpoints.get(choice.index);
        if (chosen.breaker.succeeded(choice.permit)) {
            LOG.info("{} answers again: calls go to it", chosen.endpoint);
        }
    }

    private void failed(Choice choice) {
        Guarded chosen = endpoints.get(choice.index);
        if (chosen.breaker.failed(choice.permit)) {
            LOG.warn("{} failed too often in a row: calls go to another endpoint for a while", chosen.endpoint);
        }
    }
}
