/** Where requests go. */
@NullMarked
package io.github.tctasks.endpoint;

import org.jspecify.annotations.NullMarked;
