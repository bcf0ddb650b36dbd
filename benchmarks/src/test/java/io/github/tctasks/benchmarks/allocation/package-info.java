/** What the hot paths allocate must not grow unseen. */
@NullMarked
package io.github.tctasks.benchmarks.allocation;

import org.jspecify.annotations.NullMarked;
