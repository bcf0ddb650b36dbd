/** Tests of the drafts of specs. */
@NullMarked
package io.github.tctasks.generator.draft;

import org.jspecify.annotations.NullMarked;
