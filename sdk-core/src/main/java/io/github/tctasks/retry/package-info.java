/** Which failures are worth another attempt, and how many there may be. */
@NullMarked
package io.github.tctasks.retry;

import org.jspecify.annotations.NullMarked;
