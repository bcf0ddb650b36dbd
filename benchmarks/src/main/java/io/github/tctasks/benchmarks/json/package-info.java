/** The ways to read and write JSON that the benchmarks set side by side, and what they read. */
@NullMarked
package io.github.tctasks.benchmarks.json;

import org.jspecify.annotations.NullMarked;
