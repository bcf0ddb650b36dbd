/** The command line: from the vendor's metadata to a client, and the proof that this works for all of it. */
@NullMarked
package io.github.tctasks.catalogue;

import org.jspecify.annotations.NullMarked;
