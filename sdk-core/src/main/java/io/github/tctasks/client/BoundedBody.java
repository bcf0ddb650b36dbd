package io.github.tctasks.client;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads a body into memory up to a bound; what lies beyond is not read, so that the body seems to end there. */
record BoundedBody(int maxBytes) implements BodyHandler<byte[]> {

    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo response) {
        return new Subscriber(maxBytes);
    }

    private static final class Subscriber implements BodySubscriber<byte[]> {

        private final BodySubscriber<byte[]> body = BodySubscribers.ofByteArray();
        private int room;
        private Flow.@Nullable Subscription subscription;

        Subscriber(int maxBytes) {
            this.room = maxBytes;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return body.getBody();
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            body.onSubscribe(subscription);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            if (subscription == null) {
                return;
            }
            for (ByteBuffer buffer : buffers) {
                buffer.limit(buffer.position() + Math.min(room, buffer.remaining()));
                room -= buffer.remaining();
            }
            body.onNext(buffers);
            if (room == 0) {
                subscription.cancel();
                subscription = null;
                body.onComplete();
            }
        }

        @Override
        public void onError(Throwable failure) {
            body.onError(failure);
        }

        @Override
        public void onComplete() {
            body.onComplete();
        }
    }
}
