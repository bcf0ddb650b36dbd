/** How the cost of a client grows with the number of its actions: seconds, memory, bytes. */
@NullMarked
package io.github.tctasks.catalogue.scale;

import org.jspecify.annotations.NullMarked;
