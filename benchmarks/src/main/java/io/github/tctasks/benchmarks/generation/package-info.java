/** What generating from a spec, and compiling what comes of it, costs. */
@NullMarked
package io.github.tctasks.benchmarks.generation;

import org.jspecify.annotations.NullMarked;
