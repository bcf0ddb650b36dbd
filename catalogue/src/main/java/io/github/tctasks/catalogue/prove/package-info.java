/** The proof at scale: whatever the vendor has metadata of generates, compiles, round-trips and is called. */
@NullMarked
package io.github.tctasks.catalogue.prove;

import org.jspecify.annotations.NullMarked;
