/** Hostile bytes: whatever a server or a stranger sends is read or refused, and neither hangs nor leaks. */
@NullMarked
package io.github.tctasks.contracts.fuzz;

import org.jspecify.annotations.NullMarked;
