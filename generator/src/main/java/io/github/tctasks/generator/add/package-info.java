/** The command that makes a spec known to every part of the project. It runs from its source, without a build. */
@NullMarked
package io.github.tctasks.generator.add;

import org.jspecify.annotations.NullMarked;
