/** Tests of the program as a whole. */
@NullMarked
package io.github.tctasks.catalogue;

import org.jspecify.annotations.NullMarked;
