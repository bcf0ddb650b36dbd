/** What has changed since the last release, in the specs and in the public API, and whether users' code gets along with it. */
@NullMarked
package io.github.tctasks.contracts.compatibility;

import org.jspecify.annotations.NullMarked;
