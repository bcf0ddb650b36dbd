/** What one signature costs. */
@NullMarked
package io.github.tctasks.benchmarks.signing;

import org.jspecify.annotations.NullMarked;
