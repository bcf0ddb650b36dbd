/** JMH benchmarks beside their peers; the javadoc of each holds the command that runs it. */
@NullMarked
package io.github.tctasks.benchmarks;

import org.jspecify.annotations.NullMarked;
