/** Whole calls and first answers: each client in a JVM and on a class path of its own, against a server in another process. */
@NullMarked
package io.github.tctasks.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
