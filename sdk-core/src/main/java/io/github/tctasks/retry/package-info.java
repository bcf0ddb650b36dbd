/** Which failures are worth another attempt. */
@NullMarked
package io.github.tctasks.retry;

import org.jspecify.annotations.NullMarked;
