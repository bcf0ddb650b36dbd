/** What templates see: typed, complete values, with names and texts as Java has them. */
@NullMarked
package io.github.tctasks.generator.model;

import org.jspecify.annotations.NullMarked;
