/** The passing of time, so that tests can do without it. */
@NullMarked
package io.github.tctasks.time;

import org.jspecify.annotations.NullMarked;
