package io.github.tctasks.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CredentialsChainTest {

    private static final Credentials FOUND = Credentials.of("id", "key");

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** A provider that can be told to fail, and notes when it is asked and closed. */
    private final class Link implements CredentialsProvider, AutoCloseable {

        private final String name;
        private volatile @Nullable RuntimeException failure;

        Link(String name, @Nullable RuntimeException failure) {
            this.name = name;
            this.failure = failure;
        }

        @Override
        public Credentials credentials() {
            asked.add(name);
            RuntimeException thrown = failure;
            if (thrown != null) {
                throw thrown;
            }
            return FOUND;
        }

        @Override
        public String account() {
            return name;
        }

        @Override
        public void close() throws IOException {
            asked.add("close " + name);
            if (name.equals("first")) {
                throw new IOException("cannot be closed");
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final Link first = new Link("first", new NoCredentialsException("the first has none", null));
    private final Link second = new Link("second", null);
    private final Link third = new Link("third", null);
    private final CredentialsChain chain = CredentialsChain.of(List.of(first, second, third));

    @Test
    void credentials_comeFromTheFirstThatHasAnyAndStayWithIt() {
        assertThat(chain.credentials()).isEqualTo(FOUND);
        assertThat(asked).containsExactly("first", "second", "second");
        asked.clear();
        first.failure = null;

        assertThat(chain.credentials()).isEqualTo(FOUND);
        assertThat(asked).containsExactly("second");
    }

    @Test
    void failure_ofTheOneThatOnceAnswered_doesNotTurnToAnother() {
        chain.credentials();
        second.failure = new NoCredentialsException("away for a moment", null);

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(chain::credentials)
                .withMessage("away for a moment");
        assertThat(asked).doesNotContain("third");
    }

    @Test
    void credentials_thatNobodyHas_areRefusedWithTheReasonOfEach() {
        second.failure = new IllegalStateException("quotes-a-secret");
        third.failure = new NoCredentialsException("the third has none", null);

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(chain::credentials)
                .withMessageContaining("first: the first has none")
                .withMessageContaining("second: The source of the credentials failed: java.lang.IllegalStateException")
                .withMessageContaining("third: the third has none")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("quotes-a-secret"));
        third.failure = null;
        assertThat(chain.credentials()).isEqualTo(FOUND);
    }

    @Test
    void credentials_forManyThreadsAtOnce_areSearchedForOnce() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        CredentialsProvider slow = () -> {
            asked.add("slow");
            try {
                assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new CallInterruptedException("interrupted", e);
            }
            throw new NoCredentialsException("slow has none", null);
        };
        CredentialsChain searching = CredentialsChain.of(List.of(slow, third));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Credentials>> calls = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                calls.add(threads.submit(searching::credentials));
            }
            gate.countDown();
            for (Future<Credentials> call : calls) {
                assertThat(call.get(10, TimeUnit.SECONDS)).isEqualTo(FOUND);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(asked.stream().filter("slow"::equals)).hasSize(1);
        CredentialThreads.awaitEnd(searching.toString());
    }

    @Test
    void interruption_whileSearching_isToldAsOne() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        CredentialsProvider slow = () -> {
            try {
                assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new CallInterruptedException("interrupted", e);
            }
            return FOUND;
        };
        CredentialsChain searching = CredentialsChain.of(List.of(slow));
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(searching::credentials);
        assertThat(Thread.interrupted()).isTrue();
        gate.countDown();
        assertThat(searching.credentials()).isEqualTo(FOUND);
    }

    @Test
    void account_doesNotDependOnWhoAnswers() {
        String before = chain.account();
        chain.credentials();

        assertThat(chain.account()).isEqualTo(before).isEqualTo("first or second or third");
        assertThat(chain).hasToString("chain of first, second, third");
    }

    @Test
    void close_closesAllEvenIfOneCannotBe() {
        chain.close();

        assertThat(asked).containsExactly("close first", "close second", "close third");
        assertThatExceptionOfType(ClientClosedException.class).isThrownBy(chain::credentials);
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void of_noProvider_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> CredentialsChain.of(List.of()));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CredentialsChain.of(Arrays.asList(first, null)));
    }
}
