/** One kit of tests over every transport that a client may be handed. */
@NullMarked
package io.github.tctasks.contracts.transport;

import org.jspecify.annotations.NullMarked;
