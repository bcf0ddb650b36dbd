/** What generated clients are built on: configuration and the line of one call. */
@NullMarked
package io.github.tctasks.client;

import org.jspecify.annotations.NullMarked;
