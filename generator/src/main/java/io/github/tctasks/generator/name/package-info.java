/** How the API's names become Java's. */
@NullMarked
package io.github.tctasks.generator.name;

import org.jspecify.annotations.NullMarked;
