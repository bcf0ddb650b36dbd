package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

    private record Success() implements ResponseInfo {
        @Override
        public int statusCode() {
            return 200;
        }

        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(Map.of(), (name, value) -> true);
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }

    private final AtomicInteger cancelled = new AtomicInteger();

    private BodySubscriber<byte[]> subscriber(int maxBytes) {
        BodySubscriber<byte[]> subscriber =
                new BoundedBody(maxBytes, System.nanoTime() + TimeUnit.MINUTES.toNanos(1)).apply(new Success());
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {
                assertThat(n).isPositive();
            }

            @Override
            public void cancel() {
                cancelled.incrementAndGet();
            }
        });
        return subscriber;
    }

    private static String text(BodySubscriber<byte[]> subscriber) {
        return new String(subscriber.getBody().toCompletableFuture().join(), UTF_8);
    }

    @Test
    void pieces_areNotKept_soThatTinyOnesOccupyNoMore() {
        BodySubscriber<byte[]> subscriber = subscriber(10);
        byte[] used = new byte[1];
        for (byte letter : "abc".getBytes(UTF_8)) {
            used[0] = letter;
            subscriber.onNext(List.of(ByteBuffer.wrap(used).asReadOnlyBuffer()));
        }
        subscriber.onComplete();

        assertThat(text(subscriber)).isEqualTo("abc");
        assertThat(cancelled).hasValue(0);
    }

    @Test
    void bytesBeyondTheBound_areNotRead() {
        BodySubscriber<byte[]> subscriber = subscriber(4);
        subscriber.onNext(List.of(ByteBuffer.wrap("abc".getBytes(UTF_8)), ByteBuffer.wrap("def".getBytes(UTF_8))));
        subscriber.onNext(List.of(ByteBuffer.wrap("ghi".getBytes(UTF_8))));

        assertThat(text(subscriber)).isEqualTo("abcd");
        assertThat(cancelled).hasValue(1);
    }
}
