package io.github.tctasks.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * Keeps the buffers of parsers and generators between documents, at most one set for each of {@value #SLOTS} slots. Not per
 * thread, as Jackson's fastest pool does: a virtual thread reads one answer and ends. Thread-safe, takes no lock.
 */
final class BufferPool implements RecyclerPool<BufferRecycler> {

    private static final long serialVersionUID = 1L;

    private static final int SLOTS = 16;
    // Slots lie a cache line apart, so that threads do not slow each other down.
    private static final int STRIDE = 16;

    private final transient AtomicReferenceArray<BufferRecycler> slots = new AtomicReferenceArray<>(SLOTS * STRIDE);

    @Override
    public BufferRecycler acquirePooled() {
        BufferRecycler kept = slots.getAndSet(slot(), null);
        return kept == null ? new BufferRecycler() : kept;
    }

    @Override
    public void releasePooled(BufferRecycler recycler) {
        slots.setRelease(slot(), recycler);
    }

    private static int slot() {
        return (int) Thread.currentThread().getId() % SLOTS * STRIDE;
    }
}
