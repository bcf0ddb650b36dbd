/** What each action's consumer sends and relies on: contracts in files, the pacts that follow from them, and their verification. */
@NullMarked
package io.github.tctasks.contracts.pact;

import org.jspecify.annotations.NullMarked;
