/** From values to sources: which template makes which file, and the engine that fills templates in. */
@NullMarked
package io.github.tctasks.generator.template;

import org.jspecify.annotations.NullMarked;
