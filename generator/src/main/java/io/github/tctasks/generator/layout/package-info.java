/** How generated sources look: javadoc, line breaks, imports. */
@NullMarked
package io.github.tctasks.generator.layout;

import org.jspecify.annotations.NullMarked;
