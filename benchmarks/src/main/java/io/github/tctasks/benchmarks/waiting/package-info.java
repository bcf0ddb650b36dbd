/** How a hub bears thousands of waits, and how two of them get on with each other. */
@NullMarked
package io.github.tctasks.benchmarks.waiting;

import org.jspecify.annotations.NullMarked;
