package io.github.tctasks.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.core.util.BufferRecycler;

class BufferPoolTest {

    private final BufferPool pool = new BufferPool();

    @Test
    void acquire_released_isGivenAgain() {
        BufferRecycler buffers = pool.acquireAndLinkPooled();
        buffers.releaseToPool();
        assertThat(pool.acquireAndLinkPooled()).isSameAs(buffers);
    }

    @Test
    void acquire_inUse_isNotGivenToAnother() {
        BufferRecycler outer = pool.acquireAndLinkPooled();
        BufferRecycler inner = pool.acquireAndLinkPooled();
        assertThat(inner).isNotSameAs(outer);
        outer.releaseToPool();
        inner.releaseToPool();
        assertThat(pool.acquireAndLinkPooled()).isSameAs(inner);
        assertThat(pool.acquireAndLinkPooled()).isNotSameAs(outer).isNotSameAs(inner);
    }
}
