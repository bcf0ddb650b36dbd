package io.github.tctasks.client;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.observe.AttemptOutcome;
import io.github.tctasks.observe.CallDetails;
import io.github.tctasks.observe.CallEvents;
import io.github.tctasks.observe.CallObserver;
import io.github.tctasks.observe.CallOutcome;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the observers about one call. None of them can fail it. For one thread. */
final class ObservedCall {

    private final List<CallEvents> observers = new ArrayList<>();
    private final TimeSource time;
    private final long begin;
    private int attempts;

    private ObservedCall(TimeSource time) {
        this.time = time;
        this.begin = time.nanoTime();
    }

    static ObservedCall begin(List<CallObserver> observers, CallDetails details, TimeSource time) {
        ObservedCall call = new ObservedCall(time);
        for (CallObserver observer : observers) {
            guarded(observer, () -> call.observers.add(Objects.requireNonNull(observer.callBegun(details))));
        }
        return call;
    }

    void attemptBegun(int number) {
        attempts = number;
        tell(observer -> observer.attemptBegun(number));
    }

    void attemptSucceeded() {
        tell(observer -> observer.attemptEnded(new AttemptOutcome(attempts, null, null)));
    }

    void attemptFailed(Throwable failure, @Nullable Duration nextIn) {
        AttemptOutcome outcome = new AttemptOutcome(attempts, failure, nextIn);
        tell(observer -> observer.attemptEnded(outcome));
    }

    void succeeded(Object answer) {
        ended(null, answer instanceof ApiResponse response ? response.requestId() : null);
    }

    void failed(Throwable failure) {
        ended(failure, failure instanceof ServiceException e ? e.requestId() : null);
    }

    private void ended(@Nullable Throwable failure, @Nullable String requestId) {
        CallOutcome outcome = new CallOutcome(attempts, Duration.ofNanos(time.nanoTime() - begin), failure, requestId);
        // What began last ends first, as scopes on one thread have to.
        for (int i = observers.size() - 1; i >= 0; i--) {
            CallEvents observer = observers.get(i);
            guarded(observer, () -> observer.callEnded(outcome));
        }
    }

    private void tell(Consumer<CallEvents> event) {
        for (CallEvents observer : observers) {
            guarded(observer, () -> event.accept(observer));
        }
    }

    private static void guarded(Object observer, Runnable event) {
        RuntimeException failure = Quietly.run(event);
        if (failure != null) {
            CallLog.observerFailed(observer, failure);
        }
    }
}
