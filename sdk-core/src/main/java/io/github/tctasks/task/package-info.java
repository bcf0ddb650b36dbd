/** What a task is: its state and a snapshot of it, alike for every service. */
@NullMarked
package io.github.tctasks.task;

import org.jspecify.annotations.NullMarked;
