package io.github.tctasks.credentials;

import static io.github.tctasks.credentials.ScriptedSource.credentials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.testkit.LogCapture;
import io.github.tctasks.testkit.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RefreshingCredentialsTest {

    private static final String NAME = "refreshing-test";

    private final VirtualTime time = new VirtualTime();
    private final ScriptedSource source = new ScriptedSource(time, Duration.ofHours(2));
    private final RefreshingCredentials provider = RefreshingCredentials.of(NAME, source, time);

    @AfterEach
    void close() {
        provider.close();
        assertThat(CredentialThreads.of(NAME)).isEmpty();
    }

    /** A call on a thread of its own that has come as far as it can without the source. */
    private CompletableFuture<Credentials> waitingCall() throws InterruptedException {
        CompletableFuture<Credentials> result = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                result.complete(provider.credentials());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        caller.start();
        while (caller.getState() != Thread.State.TIMED_WAITING && !result.isDone()) {
            caller.join(1);
        }
        return result;
    }

    private void renewedInBackground() throws InterruptedException {
        provider.credentials();
        CredentialThreads.awaitEnd(NAME);
    }

    @Test
    void credentials_beforeTheLastFiveMinutes_areFetchedOnce() {
        assertThat(source.fetches()).isZero();
        assertThat(provider.credentials()).isEqualTo(credentials(1));
        time.advance(Duration.ofHours(2).minus(Duration.ofMinutes(5)).minusNanos(1));

        assertThat(provider.credentials()).isEqualTo(credentials(1));
        assertThat(source.fetches()).isOne();
    }

    @Test
    void credentials_inTheLastFiveMinutes_areReturnedAtOnceAndRenewedMeanwhile() throws Exception {
        provider.credentials();
        time.advance(Duration.ofHours(2).minus(Duration.ofMinutes(5)));
        CountDownLatch gate = source.gate();

        for (int call = 0; call < 10; call++) {
            assertThat(provider.credentials()).isEqualTo(credentials(1));
        }
        gate.countDown();
        CredentialThreads.awaitEnd(NAME);

        assertThat(provider.credentials()).isEqualTo(credentials(2));
        assertThat(source.fetches()).isEqualTo(2);
    }

    @Test
    void credentials_thatLiveShort_areRenewedInTheSecondHalfOfTheirLife() throws Exception {
        source.life(Duration.ofSeconds(100));
        provider.credentials();
        time.advance(Duration.ofSeconds(49));
        renewedInBackground();
        assertThat(source.fetches()).isOne();
        time.advance(Duration.ofSeconds(1));
        renewedInBackground();

        assertThat(provider.credentials()).isEqualTo(credentials(2));
    }

    @Test
    void credentials_whoseRenewalFails_areUsedOnAndTriedAgainAfterGrowingPauses() throws Exception {
        provider.credentials();
        time.advance(Duration.ofHours(2).minus(Duration.ofMinutes(5)));
        source.fail(new NoCredentialsException("the source is away", null));

        List<Long> seconds = new ArrayList<>();
        Instant begin = time.now();
        for (int second = 0; second < 200; second++) {
            int before = source.fetches();
            assertThat(provider.credentials()).isEqualTo(credentials(1));
            CredentialThreads.awaitEnd(NAME);
            if (source.fetches() > before) {
                seconds.add(Duration.between(begin, time.now()).toSeconds());
            }
            time.advance(Duration.ofSeconds(1));
        }

        assertThat(seconds).containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 63L, 123L, 183L);
        assertThat(LogCapture.lines())
                .anyMatch(line -> line.contains(NAME)
                        && line.contains("used on until 2026-11-22T12:00:00Z, next try in 60 s")
                        && line.contains("the source is away"));
    }

    @Test
    void credentials_afterARenewalThatSucceedsAgain_pauseAnewFromTheBeginning() throws Exception {
        provider.credentials();
        time.advance(Duration.ofHours(2).minus(Duration.ofMinutes(5)));
        source.fail(new NoCredentialsException("away", null));
        renewedInBackground();
        time.advance(Duration.ofSeconds(1));
        renewedInBackground();
        source.fail(null);
        time.advance(Duration.ofSeconds(2));
        renewedInBackground();
        assertThat(provider.credentials()).isEqualTo(credentials(4));

        time.advance(Duration.ofHours(2).minus(Duration.ofMinutes(5)));
        source.fail(new NoCredentialsException("away", null));
        renewedInBackground();
        time.advance(Duration.ofSeconds(1));
        renewedInBackground();
        assertThat(source.fetches()).isEqualTo(6);
    }

    @Test
    void credentials_thatHaveExpired_areWaitedForInOneRenewal() throws Exception {
        provider.credentials();
        time.advance(Duration.ofHours(2));
        CountDownLatch gate = source.gate();
        List<CompletableFuture<Credentials>> calls = new ArrayList<>();
        for (int call = 0; call < 8; call++) {
            calls.add(waitingCall());
        }
        assertThat(calls).noneMatch(CompletableFuture::isDone);
        gate.countDown();

        for (CompletableFuture<Credentials> call : calls) {
            assertThat(call.get(10, TimeUnit.SECONDS)).isEqualTo(credentials(2));
        }
        assertThat(source.fetches()).isEqualTo(2);
    }

    @Test
    void failure_whenNoneAreValid_reachesEachWhoWaitsAsAnExceptionOfItsOwn() throws Exception {
        NoCredentialsException failure = new NoCredentialsException("the source is away", null);
        source.fail(failure);
        CountDownLatch gate = source.gate();
        List<CompletableFuture<Credentials>> calls = List.of(waitingCall(), waitingCall(), waitingCall());
        gate.countDown();

        List<Throwable> thrown = new ArrayList<>();
        for (CompletableFuture<Credentials> call : calls) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> call.get(10, TimeUnit.SECONDS))
                    .withCauseInstanceOf(NoCredentialsException.class)
                    .satisfies(e -> thrown.add(e.getCause()));
        }
        assertThat(thrown)
                .doesNotHaveDuplicates()
                .allSatisfy(e -> assertThat(e).hasMessage("the source is away").hasCause(failure));
        assertThat(source.fetches()).isOne();
    }

    @Test
    void failure_thatIsNotTheSdks_isToldByItsTypeOnly() {
        source.fail(new IllegalStateException("quotes-a-secret"));

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(provider::credentials)
                .withMessageContaining("IllegalStateException")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("quotes-a-secret"));
        assertThat(LogCapture.lines()).noneMatch(line -> line.contains("quotes-a-secret"));
    }

    @Test
    void credentials_afterAFailure_areAskedForAgainByTheNextCall() {
        source.fail(new NoCredentialsException("away", null));
        assertThatExceptionOfType(NoCredentialsException.class).isThrownBy(provider::credentials);
        source.fail(null);

        assertThat(provider.credentials()).isEqualTo(credentials(2));
    }

    @Test
    void credentials_thatHaveExpiredWhenTheyCome_areRefused() {
        source.life(Duration.ZERO);

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(provider::credentials)
                .withMessageContaining("have expired at 2026-11-22T10:00:00Z")
                .withMessageContaining("clock");
    }

    @Test
    void credentials_thatNeverExpire_areFetchedOnce() {
        RefreshingCredentials permanent =
                RefreshingCredentials.of(NAME, () -> new TemporaryCredentials(credentials(1), Instant.MAX), time);
        assertThat(permanent.credentials()).isEqualTo(credentials(1));
        time.advance(Duration.ofDays(1000));

        assertThat(permanent.credentials()).isEqualTo(credentials(1));
        permanent.close();
    }

    @Test
    void interruption_ofOneWhoWaits_doesNotDisturbTheOthers() throws Exception {
        CountDownLatch gate = source.gate();
        CompletableFuture<Credentials> other = waitingCall();
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(provider::credentials);
        assertThat(Thread.interrupted()).isTrue();
        gate.countDown();
        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(credentials(1));
        assertThat(source.fetches()).isOne();
    }

    @Test
    void close_duringARenewal_endsItsThreadAndFailsWhoWaits() throws Exception {
        source.gate();
        CompletableFuture<Credentials> call = waitingCall();
        assertThat(CredentialThreads.of(NAME)).hasSize(1).allMatch(Thread::isDaemon);
        provider.close();

        assertThat(CredentialThreads.of(NAME)).isEmpty();
        assertThat(source.closed()).isTrue();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> call.get(10, TimeUnit.SECONDS))
                .withCauseInstanceOf(ClientClosedException.class);
        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(provider::credentials)
                .withMessageContaining(NAME);
    }

    @Test
    void source_thatDoesNotAnswer_isWaitedForSoLongOnly() {
        source.gate();
        try (RefreshingCredentials impatient = new RefreshingCredentials(NAME, source, time, Duration.ofMillis(20))) {
            assertThatExceptionOfType(NoCredentialsException.class)
                    .isThrownBy(impatient::credentials)
                    .withMessageContaining("did not answer within 20 ms");
        }
    }

    @Test
    void noThread_isThere_whileNothingIsToBeRenewed() throws Exception {
        renewedInBackground();

        assertThat(CredentialThreads.of(NAME)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void settings_thatAreNull_areRefusedByName() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> RefreshingCredentials.of(null, source))
                .withMessageContaining("account");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> RefreshingCredentials.of(NAME, null))
                .withMessageContaining("source");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> new TemporaryCredentials(credentials(1), null))
                .withMessageContaining("expiresAt");
    }

    @Test
    void text_showsTheNameOnly() {
        provider.credentials();

        assertThat(provider).hasToString(NAME);
        assertThat(provider.account()).isEqualTo(NAME);
        assertThat(source.fetches()).isOne();
    }
}
