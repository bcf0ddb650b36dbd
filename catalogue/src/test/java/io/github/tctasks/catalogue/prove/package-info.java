/** Tests of the proof: that it finds what is wrong. */
@NullMarked
package io.github.tctasks.catalogue.prove;

import org.jspecify.annotations.NullMarked;
