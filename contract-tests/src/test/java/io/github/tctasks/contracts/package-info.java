/** Tests that stand on top of everything. */
@NullMarked
package io.github.tctasks.contracts;

import org.jspecify.annotations.NullMarked;
