/** From the vendor's own metadata of an API to the draft of a spec. */
@NullMarked
package io.github.tctasks.generator.draft;

import org.jspecify.annotations.NullMarked;
