/** The checks of a spec, numbered as in the specs' README. */
@NullMarked
package io.github.tctasks.generator.check;

import org.jspecify.annotations.NullMarked;
