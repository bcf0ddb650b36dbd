/** Specs as they are written, before any tool resolves or rewrites them, and what is wrong with them. */
@NullMarked
package io.github.tctasks.generator.spec;

import org.jspecify.annotations.NullMarked;
