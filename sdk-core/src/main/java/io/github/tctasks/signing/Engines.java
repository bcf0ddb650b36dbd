package io.github.tctasks.signing;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The idle engines of one key. Thread-safe, without locks and without memory of threads: whoever finds its slot empty makes an
 * engine, which costs no more than making one for each signature would.
 */
final class Engines {

    // A power of two. Threads with ids in a row have slots of their own.
    private static final int SLOTS = 8;

    private final Supplier<Tc3Engine> factory;
    private final AtomicReferenceArray<@Nullable Tc3Engine> idle = new AtomicReferenceArray<>(SLOTS);

    Engines(Supplier<Tc3Engine> factory) {
        this.factory = factory;
    }

    /** Computes something with an engine that nobody else uses meanwhile. An engine that failed is not used again. */
    <T> T with(Function<Tc3Engine, T> work) {
        int slot = (int) Thread.currentThread().getId() & SLOTS - 1;
        Tc3Engine engine = idle.getAndSet(slot, null);
        if (engine == null) {
            engine = factory.get();
        }
        T result = work.apply(engine);
        idle.setRelease(slot, engine);
        return result;
    }
}
