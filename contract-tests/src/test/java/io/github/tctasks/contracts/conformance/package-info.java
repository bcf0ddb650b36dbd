/** Conformance of pacts and specs, both ways: what pacts say is in the specs, and what the specs say is in a pact. */
@NullMarked
package io.github.tctasks.contracts.conformance;

import org.jspecify.annotations.NullMarked;
