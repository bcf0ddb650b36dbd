/** What generated types and readers are built on: reading and writing JSON as a stream. */
@NullMarked
package io.github.tctasks.json;

import org.jspecify.annotations.NullMarked;
