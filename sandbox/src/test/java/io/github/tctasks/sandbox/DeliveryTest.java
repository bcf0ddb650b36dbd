package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deliveries that take time, on a connection whose time is a test's. */
class DeliveryTest {

    private static final String BODY = "{\"Response\":{\"A\":1}}";

    private final EmbeddedChannel connection =
            new EmbeddedChannel(new HttpResponseEncoder(), new ChannelDuplexHandler());

    DeliveryTest() {
        connection.freezeTime();
    }

    @AfterEach
    void close() {
        connection.finishAndReleaseAll();
    }

    @Test
    void delay_nothingComesBeforeItsTime() {
        deliver(Fault.delay(Duration.ofSeconds(2)), true);
        assertThat(connection.config().isAutoRead()).isFalse();
        assertThat(after(Duration.ofMillis(1999))).isEmpty();
        assertThat(after(Duration.ofMillis(1))).startsWith("HTTP/1.1 200 OK").endsWith(BODY);
        assertThat(connection.config().isAutoRead()).isTrue();
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void delay_withoutKeepAlive_closesBehindTheAnswer() {
        deliver(Fault.delay(Duration.ofSeconds(2)), false);
        assertThat(after(Duration.ofSeconds(2))).endsWith(BODY);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void delay_connectionGoneMeanwhile_doesNothing() {
        deliver(Fault.delay(Duration.ofSeconds(2)), true);
        connection.close().syncUninterruptibly();
        assertThat(after(Duration.ofSeconds(2))).isEmpty();
        connection.checkException();
    }

    @Test
    void slow_oneByteComesEachTime() {
        deliver(Fault.slow(Duration.ofMillis(7)), true);
        assertThat(after(Duration.ZERO)).endsWith("\r\n\r\n{");
        for (int i = 1; i < BODY.length(); i++) {
            assertThat(after(Duration.ofMillis(6))).isEmpty();
            assertThat(connection.config().isAutoRead()).isFalse();
            assertThat(after(Duration.ofMillis(1))).isEqualTo(BODY.substring(i, i + 1));
        }
        assertThat(after(Duration.ofMillis(7))).isEmpty();
        assertThat(connection.config().isAutoRead()).isTrue();
    }

    @Test
    void endless_endsAfterSixtyThousandKilobytesWithAClosedConnection() {
        deliver(Fault.endless(), true);
        assertThat(after(Duration.ZERO)).endsWith("\"Padding\":\"\r\n");
        for (int i = 0; i < 60_000; i++) {
            assertThat(connection.isOpen()).isTrue();
            assertThat(after(Duration.ofMillis(10))).hasSize("400\r\n".length() + 1024 + "\r\n".length());
        }
        assertThat(after(Duration.ofMillis(10))).isEmpty();
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void half_keepsLaterRequestsBackAndCloses() {
        deliver(Fault.half(), true);
        assertThat(after(Duration.ZERO)).endsWith("\r\n\r\n" + BODY.substring(0, BODY.length() / 2));
        assertThat(connection.config().isAutoRead()).isFalse();
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void pump_takesAPieceOnlyWhenTheOneBeforeItHasLeft() {
        AtomicInteger made = new AtomicInteger();
        Unsent network = new Unsent();
        EmbeddedChannel congested = new EmbeddedChannel(network, new ChannelDuplexHandler());
        new Pump(
                        congested.pipeline().lastContext(),
                        Stream.generate(() -> new byte[made.incrementAndGet()]).iterator(),
                        Duration.ZERO,
                        () -> {})
                .run();
        congested.runPendingTasks();
        assertThat(made).hasValue(1);
        network.leave();
        congested.runPendingTasks();
        assertThat(made).hasValue(2);
        network.fail();
        congested.runPendingTasks();
        assertThat(made).hasValue(2);
        assertThat(congested.isOpen()).isFalse();
    }

    /** A network that takes nothing before it is told to. */
    private static final class Unsent extends ChannelDuplexHandler {

        private final Queue<ChannelPromise> waiting = new ArrayDeque<>();

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            ReferenceCountUtil.release(message);
            waiting.add(promise);
        }

        void leave() {
            waiting.remove().setSuccess();
        }

        void fail() {
            waiting.remove().setFailure(new IOException("broken, by a test"));
        }
    }

    private void deliver(Fault fault, boolean keepAlive) {
        Reply reply = fault.spoil(Reply.api(BODY.getBytes(US_ASCII), Reply.OK));
        HttpDate date = new HttpDate(new TestClock());
        reply.delivery().deliver(new Exchange(connection.pipeline().lastContext(), reply, date, keepAlive));
    }

    /** What comes while some time passes. */
    private String after(Duration time) {
        connection.advanceTimeBy(time.toNanos(), TimeUnit.NANOSECONDS);
        connection.runPendingTasks();
        StringBuilder text = new StringBuilder();
        for (ByteBuf part = connection.readOutbound(); part != null; part = connection.readOutbound()) {
            text.append(part.toString(US_ASCII));
            part.release();
        }
        return text.toString();
    }
}
