package io.github.tctasks.client;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body into memory, up to a size and until a time of {@link System#nanoTime()}.
 *
 * <p>Bytes are copied as they come: a body in the tiniest pieces occupies no more than another. What lies beyond the size is
 * not read, so that the body seems to end there. A body that takes longer fails: the client's own time-out ends with the
 * headers.
 */
record BoundedBody(int maxBytes, long deadline) implements BodyHandler<byte[]> {

    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo response) {
        return new Subscriber(maxBytes, deadline - System.nanoTime());
    }

    private static final class Subscriber implements BodySubscriber<byte[]> {

        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private final ByteArrayOutputStream received = new ByteArrayOutputStream();
        private final CompletionStage<byte[]> inTime;
        private int room;
        private volatile Flow.@Nullable Subscription subscription;

        Subscriber(int maxBytes, long nanosLeft) {
            this.room = maxBytes;
            this.inTime = body.orTimeout(nanosLeft, TimeUnit.NANOSECONDS).exceptionallyCompose(this::failure);
        }

        private CompletionStage<byte[]> failure(Throwable failure) {
            if (!(failure instanceof TimeoutException)) {
                return CompletableFuture.failedFuture(failure);
            }
            Flow.Subscription late = subscription;
            if (late != null) {
                late.cancel();
            }
            return CompletableFuture.failedFuture(new HttpTimeoutException("the body did not arrive in time"));
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return inTime;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            Flow.Subscription reading = subscription;
            if (reading == null) {
                return;
            }
            for (ByteBuffer buffer : buffers) {
                byte[] bytes = new byte[Math.min(room, buffer.remaining())];
                buffer.get(bytes);
                received.writeBytes(bytes);
                room -= bytes.length;
            }
            if (room == 0) {
                reading.cancel();
                subscription = null;
                onComplete();
            }
        }

        @Override
        public void onError(Throwable failure) {
            body.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            body.complete(received.toByteArray());
        }
    }
}
