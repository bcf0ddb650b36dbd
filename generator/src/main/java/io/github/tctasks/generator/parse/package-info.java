/** How the engine's document becomes the values that templates see. It takes a spec that has passed all checks. */
@NullMarked
package io.github.tctasks.generator.parse;

import org.jspecify.annotations.NullMarked;
