package io.github.tctasks.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class WholeBodyTest {

    private static final int MOST = 20_000;
    private static final Request REQUEST =
            Request.create(Request.HttpMethod.POST, "http://127.0.0.1/", Map.of(), Request.Body.empty(), null);

    /** A body that is read in pieces, as it always is. */
    private abstract static class Pieces extends InputStream {
        @Override
        public final int read() {
            throw new AssertionError("a byte was read on its own");
        }

        @Override
        public abstract int read(byte[] bytes, int offset, int length) throws IOException;
    }

    private static byte[] read(int status, InputStream in, @Nullable Integer length, int millis) throws IOException {
        Client transport = (request, options) -> Response.builder()
                .request(request)
                .status(status)
                .body(in, length)
                .build();
        ResponseLimits limits = ResponseLimits.standard().withBytes(MOST);
        Request.Options options =
                new Request.Options(millis - 1, TimeUnit.MILLISECONDS, 1, TimeUnit.MILLISECONDS, false);
        Response response = Objects.requireNonNull(new WholeBody(transport, limits).execute(REQUEST, options));
        assertThat(response.status()).isEqualTo(status);
        return response.body().asInputStream().readAllBytes();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8_190, 8_191, 8_192, 8_193, 16_384, MOST - 1, MOST, MOST + 1, MOST + 2, 10 * MOST})
    void body_whateverLengthItPromises_isReadUpToOneByteBeyondTheBound(int size) throws IOException {
        byte[] sent = new byte[size];
        new Random(size).nextBytes(sent);
        byte[] expected = Arrays.copyOf(sent, Math.min(size, MOST + 1));

        for (Integer promised : new Integer[] {null, size, 0, 1, size / 2, size + 100, -1, Integer.MAX_VALUE}) {
            CountDownLatch closed = new CountDownLatch(1);
            InputStream in = new ByteArrayInputStream(sent) {
                @Override
                public void close() {
                    closed.countDown();
                }
            };

            assertThat(read(200, in, promised, 10_000))
                    .as("promised %d", promised)
                    .isEqualTo(expected);
            assertThat(awaits(closed)).isTrue();
        }
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A body that has no end, and reads on when it is closed, as some transports do. */
    @Test
    void body_thatTrickles_isGivenUpInTimeAndClosedAside() throws IOException {
        CountDownLatch closing = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        InputStream trickle = new Pieces() {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                Thread.onSpinWait();
                return 0;
            }

            @Override
            public void close() {
                closing.countDown();
                awaits(over);
            }
        };

        assertThatExceptionOfType(HttpTimeoutException.class)
                .isThrownBy(() -> read(200, trickle, null, 50))
                .withMessage("no whole answer within 50 ms");
        assertThat(awaits(closing)).isTrue();
        over.countDown();
    }

    /** A body that says nothing more, and seems to end once it is closed. */
    @Test
    void body_thatFallsSilent_isGivenUpInTimeAndNotTakenForWhole() {
        CountDownLatch closed = new CountDownLatch(1);
        InputStream silent = new Pieces() {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                awaits(closed);
                return -1;
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };

        assertThatExceptionOfType(HttpTimeoutException.class)
                .isThrownBy(() -> read(200, silent, null, 50))
                .withMessage("no whole answer within 50 ms");
    }

    @Test
    void body_thatIsTooLargeAndReadsOnWhenClosed_holdsNobodyUp() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        InputStream endless = new Pieces() {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                return length;
            }

            @Override
            public void close() {
                awaits(over);
            }
        };

        assertThat(read(200, endless, null, 10_000)).hasSize(MOST + 1);
        over.countDown();
    }

    @Test
    void failureOfABody_isTold_unlessTheStatusSaysEnough() throws IOException {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read(200, failing(), null, 10_000))
                .withMessage("reset");
        assertThat(read(503, failing(), null, 10_000)).isEmpty();
    }

    private static InputStream failing() {
        return new Pieces() {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("reset");
            }
        };
    }

    @Test
    void answer_withoutABody_staysAsItIs() throws IOException {
        Response empty = Response.builder().request(REQUEST).status(204).build();

        assertThat(new WholeBody((request, options) -> empty, ResponseLimits.standard())
                        .execute(REQUEST, new Request.Options()))
                .isSameAs(empty);
    }
}
