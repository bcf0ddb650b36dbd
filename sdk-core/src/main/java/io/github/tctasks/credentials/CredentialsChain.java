package io.github.tctasks.credentials;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks providers one after the other, and stays with the first that has credentials.
 *
 * <p>Whatever a provider fails with, the next one is asked. Once one has answered, only that one is asked, so that a
 * passing failure of it never turns into calls under another identity. If none answers, the exception says of each why,
 * and the next call asks all of them again. One search at a time runs for any number of threads, on a daemon thread that
 * ends with it. Thread-safe.
 */
public final class CredentialsChain implements CredentialsProvider, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.tctasks.credentials");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<CredentialsProvider> providers;
    private final SharedAttempt<CredentialsProvider> search;

    private volatile @Nullable CredentialsProvider chosen;

    private CredentialsChain(List<CredentialsProvider> providers) {
        this.providers = providers;
        this.search = new SharedAttempt<>(toString(), PATIENCE, this::find);
    }

    /**
     * Creates a chain. No provider is asked before the first call.
     *
     * @param providers the providers in the order in which they are asked, at least one; those that are
     *     {@link AutoCloseable} are closed with the chain
     * @return the chain
     * @throws InvalidRequestException if there is none, or one is null
     */
    public static CredentialsChain of(List<? extends CredentialsProvider> providers) {
        List<CredentialsProvider> copy = List.copyOf(Required.elements("providers", providers));
        if (copy.isEmpty()) {
            throw new InvalidRequestException("providers", "A chain needs at least one provider of credentials.");
        }
        return new CredentialsChain(copy);
    }

    /**
     * Returns the credentials of the first provider that has any.
     *
     * @return the credentials
     * @throws NoCredentialsException if none has any; the message says of each why
     * @throws CallInterruptedException if the thread is interrupted while it waits
     * @throws ClientClosedException if the chain is closed
     */
    @Override
    public Credentials credentials() {
        search.checkOpen();
        CredentialsProvider known = chosen;
        return (known == null ? search.await(() -> chosen) : known).credentials();
    }

    private CredentialsProvider find() {
        List<RuntimeException> failures = new ArrayList<>();
        StringBuilder reasons = new StringBuilder("No credentials could be had, from none of these sources.");
        for (CredentialsProvider provider : providers) {
            try {
                provider.credentials();
                LOG.debug("Credentials come from {}", provider);
                chosen = provider;
                return provider;
            } catch (CallInterruptedException | ClientClosedException e) {
                throw e;
            } catch (RuntimeException e) {
                failures.add(e);
                reasons.append("\n  ").append(provider).append(": ").append(SharedAttempt.describe(e));
            }
        }
        NoCredentialsException none = new NoCredentialsException(reasons.toString(), null);
        failures.forEach(none::addSuppressed);
        throw none;
    }

    /**
     * Returns a name made of those of all providers. It does not depend on which one answers, so that it stays the same.
     *
     * @return the name
     */
    @Override
    public String account() {
        return providers.stream().map(CredentialsProvider::account).collect(Collectors.joining(" or "));
    }

    /** Ends a search that is under way and closes the providers. Later calls are refused. */
    @Override
    public void close() {
        search.close();
        providers.forEach(CredentialsChain::close);
    }

    private static void close(CredentialsProvider provider) {
        try {
            if (provider instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("{} could not be closed: {}", provider, e.getClass().getName());
        }
    }

    @Override
    public String toString() {
        return providers.stream().map(CredentialsProvider::toString).collect(Collectors.joining(", ", "chain of ", ""));
    }
}
