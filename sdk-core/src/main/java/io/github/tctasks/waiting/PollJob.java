package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Makes one poll on a worker's thread and hands each wait its outcome. */
final class PollJob implements Runnable {

    private final WaitQueue queue;
    private final TimeSource time;
    private final Lane lane;
    private final List<PendingWait<?, ?>> waits;

    PollJob(WaitQueue queue, TimeSource time, Due.Poll poll) {
        this.queue = queue;
        this.time = time;
        this.lane = poll.lane();
        this.waits = poll.waits();
    }

    @Override
    public void run() {
        try {
            poll();
        } catch (Throwable e) {
            // Nobody else would tell the waits, and none may hang.
            waits.forEach(wait -> end(wait, new Next.Fail<>(e)));
        } finally {
            queue.workerIdle();
        }
    }

    private void poll() {
        Duration hold;
        try {
            hold = lane.limiter().tryAcquire();
        } catch (RuntimeException e) {
            TransportException failure = new TransportException("The rate limiter has failed, see the cause", e);
            waits.forEach(wait -> onFailure(wait, failure));
            return;
        }
        long now = time.nanoTime();
        if (hold.isZero()) {
            // A limiter may have taken its time. The queue ends those whose time is over.
            ask(
                    waits.stream()
                            .filter(wait -> !wait.isEnded() && now < wait.deadline)
                            .toList(),
                    now);
        } else {
            queue.hold(lane, now + Nanos.of(hold));
            waits.forEach(wait -> queue.pollAgain(wait, now + Nanos.of(hold)));
        }
    }

    private void ask(List<PendingWait<?, ?>> live, long now) {
        if (live.isEmpty()) {
            return;
        }
        BatchPoller<?> batch = lane.isOfBatches() ? live.get(0).poller().batch() : null;
        if (batch != null && batch.isRefused()) {
            live.forEach(this::pollAlone);
            return;
        }
        live.forEach(wait -> wait.onAsking(now));
        if (batch == null) {
            askAlone(live.get(0));
        } else {
            askTogether(live, batch);
        }
    }

    private <Q extends ApiRequest, R extends ApiResponse> void askAlone(PendingWait<Q, R> wait) {
        R response;
        try {
            response = wait.ask();
        } catch (SdkException e) {
            slowDownAfter(e, List.of(wait));
            onFailure(wait, e);
            return;
        }
        onAnswer(wait, response);
    }

    private void askTogether(List<PendingWait<?, ?>> live, BatchPoller<?> batch) {
        Map<String, ? extends ApiResponse> answers;
        try {
            answers = batch.ask(live.stream().map(PendingWait::id).distinct().toList());
        } catch (SdkException e) {
            slowDownAfter(e, live);
            batch.onFailure(e);
            live.forEach(wait -> onBatchFailure(wait, e));
            return;
        }
        live.forEach(wait -> onBatchAnswer(wait, answers));
    }

    private <R extends ApiResponse> void onBatchAnswer(
            PendingWait<?, R> wait, Map<String, ? extends ApiResponse> answers) {
        // The batch of a client answers with the responses of the mapping that the wait came with.
        @SuppressWarnings("unchecked")
        R response = (R) answers.get(wait.id());
        if (response == null || wait.lacksReason(response)) {
            pollAlone(wait);
        } else {
            onAnswer(wait, response);
        }
    }

    /** A batch may fail for one of its tasks: each is asked for alone before its wait ends. */
    private void onBatchFailure(PendingWait<?, ?> wait, SdkException failure) {
        boolean ofTheService = failure instanceof ServiceException || failure instanceof MalformedResponseException;
        if (ofTheService && !wait.poller().retryPolicy().allowsAnother(1, failure)) {
            pollAlone(wait);
        } else {
            onFailure(wait, failure);
        }
    }

    private void pollAlone(PendingWait<?, ?> wait) {
        wait.leaveBatches();
        queue.pollAgain(wait, time.nanoTime());
    }

    private void slowDownAfter(SdkException failure, List<PendingWait<?, ?>> refused) {
        if (WaitProgress.isThrottled(failure)) {
            queue.slowDown(lane);
            refused.forEach(PendingWait::keepTurn);
        }
    }

    private <R extends ApiResponse> void onAnswer(PendingWait<?, R> wait, R response) {
        if (!wait.isEnded()) {
            goOn(wait, wait.onAnswer(response, time.nanoTime()));
        }
    }

    private <R extends ApiResponse> void onFailure(PendingWait<?, R> wait, SdkException failure) {
        if (!wait.isEnded()) {
            goOn(wait, wait.onFailure(failure, time.nanoTime()));
        }
    }

    private <R extends ApiResponse> void goOn(PendingWait<?, R> wait, Next<R> next) {
        if (next instanceof Next.Poll<R> poll) {
            queue.pollAgain(wait, poll.at());
        } else {
            end(wait, next);
        }
    }

    /** What depends on the result may run on any thread, and for long: the queue lets go of the wait before. */
    private <R extends ApiResponse> void end(PendingWait<?, R> wait, Next<R> last) {
        queue.remove(wait);
        wait.end(last);
    }
}
