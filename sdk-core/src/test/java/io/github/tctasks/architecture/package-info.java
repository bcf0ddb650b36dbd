/** How the packages of the module depend on each other. */
@NullMarked
package io.github.tctasks.architecture;

import org.jspecify.annotations.NullMarked;
