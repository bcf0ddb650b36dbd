/** Tables and charts. */
@NullMarked
package io.github.tctasks.benchmarks.report;

import org.jspecify.annotations.NullMarked;
