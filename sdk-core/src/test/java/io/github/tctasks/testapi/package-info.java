/** A small API by hand, in the shape of the generated ones, so that the core is tested without a generator. */
@NullMarked
package io.github.tctasks.testapi;

import org.jspecify.annotations.NullMarked;
