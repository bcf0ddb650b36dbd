/** Waiting for the end of a task. */
@NullMarked
package io.github.tctasks.waiting;

import org.jspecify.annotations.NullMarked;
