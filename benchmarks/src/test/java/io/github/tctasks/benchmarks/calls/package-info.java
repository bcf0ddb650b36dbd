/** What whole calls are measured with. */
@NullMarked
package io.github.tctasks.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
