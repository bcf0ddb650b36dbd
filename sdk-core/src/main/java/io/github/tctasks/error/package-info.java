/**
 * What can go wrong: one sealed family of exceptions, the only ones that the SDK throws.
 *
 * @serial exclude
 */
@NullMarked
package io.github.tctasks.error;

import org.jspecify.annotations.NullMarked;
