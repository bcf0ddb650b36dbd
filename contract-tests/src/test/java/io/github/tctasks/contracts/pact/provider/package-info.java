/** Verification of the pacts against the sandbox, the real service or any other endpoint. */
@NullMarked
package io.github.tctasks.contracts.pact.provider;

import org.jspecify.annotations.NullMarked;
