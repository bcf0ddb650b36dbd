package io.github.tctasks.credentials;

import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.testkit.VirtualTime;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A source whose n-th credentials are id-n, key-n and token-n. Thread-safe. */
final class ScriptedSource implements RefreshingCredentials.Source {

    private final VirtualTime time;
    private final AtomicInteger fetches = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();
    private volatile Duration life;
    private volatile @Nullable RuntimeException failure;
    private volatile @Nullable CountDownLatch gate;
    private volatile boolean closed;

    ScriptedSource(VirtualTime time, Duration life) {
        this.time = time;
        this.life = life;
    }

    static Credentials credentials(int number) {
        return Credentials.of("id-" + number, "key-" + number, "token-" + number);
    }

    @Override
    public TemporaryCredentials fetch() {
        mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        try {
            int number = fetches.incrementAndGet();
            CountDownLatch until = gate;
            if (until != null && !until.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("the test did not open the gate");
            }
            RuntimeException thrown = failure;
            if (thrown != null) {
                throw thrown;
            }
            return new TemporaryCredentials(credentials(number), time.now().plus(life));
        } catch (InterruptedException e) {
            throw new NoCredentialsException("interrupted", e);
        } finally {
            underWay.decrementAndGet();
        }
    }

    void life(Duration life) {
        this.life = life;
    }

    void fail(@Nullable RuntimeException failure) {
        this.failure = failure;
    }

    /** Has the next fetches wait until the latch is counted down. */
    CountDownLatch gate() {
        CountDownLatch latch = new CountDownLatch(1);
        gate = latch;
        return latch;
    }

    int fetches() {
        return fetches.get();
    }

    int mostUnderWay() {
        return mostUnderWay.get();
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
