/** How a spec differs from what the vendor publishes about the same API. */
@NullMarked
package io.github.tctasks.cli.drift;

import org.jspecify.annotations.NullMarked;
