package io.github.tctasks.credentials;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Temporary credentials that are renewed in the background before they expire.
 *
 * <p>The first call in the last 300 seconds of their life has them renewed (in the second half of it, if they live for
 * less than 600 seconds), one renewal at a time for any number of threads. Nobody waits while the old ones are valid. If
 * a renewal fails they are used on, and the next try comes after a pause that grows from 1 to 60 seconds. Only callers
 * who find none that are valid wait, for at most 20 seconds, and get the failure if there is one.
 *
 * <p>Thread-safe. A renewal runs on a daemon thread of its own; while none is under way there is no thread.
 */
public final class RefreshingCredentials implements CredentialsProvider, AutoCloseable {

    /** Where new temporary credentials come from. It is asked by one thread at a time. */
    @FunctionalInterface
    public interface Source extends AutoCloseable {

        /**
         * Gets new credentials. It should end within seconds, and at once if its thread is interrupted.
         *
         * @return the credentials and when they expire
         * @throws NoCredentialsException if there are none; the message says what is lacking
         */
        TemporaryCredentials fetch();

        /** Releases what the source holds. By default it holds nothing. */
        @Override
        default void close() {}
    }

    private static final Logger LOG = LoggerFactory.getLogger("io.github.tctasks.credentials");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LEAD = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private record Held(Credentials credentials, Instant renewAt, Instant expiresAt) {}

    private final String account;
    private final Source source;
    private final TimeSource time;
    private final SharedAttempt<Held> renewal;

    private volatile @Nullable Held held;
    private volatile Instant nextTry = Instant.MIN;
    private Duration pause = FIRST_PAUSE;

    RefreshingCredentials(String account, Source source, TimeSource time, Duration patience) {
        this.account = Required.setting("account", account);
        this.source = Required.setting("source", source);
        this.time = Required.setting("time", time);
        this.renewal = new SharedAttempt<>(account, patience, this::renew);
    }

    /**
     * Creates a provider. Nothing is asked for before the first call.
     *
     * @param account whose credentials these are, see {@link CredentialsProvider#account()}; no secret
     * @param source where they come from; it is closed with the provider
     * @return the provider
     * @throws InvalidRequestException if a value is null
     */
    public static RefreshingCredentials of(String account, Source source) {
        return of(account, source, TimeSource.system());
    }

    /**
     * Creates a provider with a clock of the caller's choice, for tests.
     *
     * @param account whose credentials these are, see {@link CredentialsProvider#account()}; no secret
     * @param source where they come from; it is closed with the provider
     * @param time tells when credentials have expired
     * @return the provider
     * @throws InvalidRequestException if a value is null
     */
    public static RefreshingCredentials of(String account, Source source, TimeSource time) {
        return new RefreshingCredentials(account, source, time, PATIENCE);
    }

    /**
     * Returns credentials that are valid now.
     *
     * @return the credentials
     * @throws NoCredentialsException if there are none and none could be had
     * @throws CallInterruptedException if the thread is interrupted while it waits
     * @throws ClientClosedException if the provider is closed
     */
    @Override
    public Credentials credentials() {
        renewal.checkOpen();
        Instant now = time.now();
        Held known = validAt(now);
        if (known != null && isDue(known, now)) {
            renewInBackground();
        }
        // As a rule once; a clock that is set forward meanwhile makes it twice.
        while (known == null) {
            renewal.await(() -> validAt(time.now()));
            known = validAt(time.now());
        }
        return known.credentials();
    }

    private @Nullable Held validAt(Instant now) {
        Held known = held;
        return known != null && now.isBefore(known.expiresAt()) ? known : null;
    }

    private boolean isDue(Held known, Instant now) {
        return !now.isBefore(known.renewAt()) && !now.isBefore(nextTry);
    }

    private void renewInBackground() {
        try {
            CompletableFuture<Held> unused = renewal.begin(() -> {
                Instant now = time.now();
                Held known = validAt(now);
                return known == null || isDue(known, now) ? null : known;
            });
        } catch (ClientClosedException e) {
            LOG.debug("{} was closed, so its credentials are not renewed", account);
        } catch (OutOfMemoryError e) {
            LOG.warn("No thread can be had to renew the credentials of {}", account, e);
            nextTry = time.now().plus(pause);
        }
    }

    /** Runs on one thread at a time. */
    private Held renew() {
        try {
            Held renewed = held(source.fetch(), time.now());
            pause = FIRST_PAUSE;
            nextTry = Instant.MIN;
            held = renewed;
            return renewed;
        } catch (RuntimeException | Error e) {
            noteFailure(e);
            throw e;
        }
    }

    private void noteFailure(Throwable failure) {
        Instant now = time.now();
        Held known = validAt(now);
        // Without valid ones the callers are told, so that a log line would say it twice.
        if (known != null) {
            LOG.warn(
                    "The credentials of {} could not be renewed and are used on until {}, next try in {} s: {}",
                    account,
                    known.expiresAt(),
                    pause.toSeconds(),
                    SharedAttempt.describe(failure));
        }
        nextTry = now.plus(pause);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private static Held held(@Nullable TemporaryCredentials fetched, Instant now) {
        if (fetched == null) {
            throw new NoCredentialsException("The source of the credentials returned null.", null);
        }
        Instant expiresAt = fetched.expiresAt();
        if (!now.isBefore(expiresAt)) {
            throw new NoCredentialsException(
                    "The credentials that the source gave have expired at " + expiresAt
                            + ". Check this machine's clock, which says " + now + ".",
                    null);
        }
        return new Held(fetched.credentials(), renewAt(now, expiresAt), expiresAt);
    }

    private static Instant renewAt(Instant now, Instant expiresAt) {
        if (expiresAt.equals(Instant.MAX)) {
            return expiresAt;
        }
        Duration half = Duration.between(now, expiresAt).dividedBy(2);
        return expiresAt.minus(half.compareTo(LEAD) < 0 ? half : LEAD);
    }

    @Override
    public String account() {
        return account;
    }

    /** Ends a renewal that is under way, its thread and the source. Later calls are refused. */
    @Override
    public void close() {
        renewal.close();
        source.close();
    }

    @Override
    public String toString() {
        return account;
    }
}
