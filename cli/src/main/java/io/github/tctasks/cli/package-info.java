/** The command {@code tctask}: describe tasks and wait for them from a shell; the demo and the sandbox on its own. */
@NullMarked
package io.github.tctasks.cli;

import org.jspecify.annotations.NullMarked;
