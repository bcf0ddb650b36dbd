/**
 * What calls tell about themselves: to observers of the user's choice, to Micrometer, and to the log.
 *
 * <p>The SDK logs by SLF4J under names that stay as they are:
 *
 * <ul>
 *   <li>{@code io.github.tctasks.client}: at DEBUG one line per call (action, region, attempts, milliseconds, OK or the
 *       error, request id) and one per attempt that is followed by another; at WARN a clock that was corrected, a retry
 *       budget that is used up (at most one line a minute for each client) and an observer that failed.
 *   <li>{@code io.github.tctasks.client.body}: at TRACE the bodies of requests and answers, for a client that was asked
 *       to log them.
 *   <li>{@code io.github.tctasks.waiting}: the waits.
 * </ul>
 *
 * <p>No line holds a secret key, a token or a signature.
 */
@NullMarked
package io.github.tctasks.observe;

import org.jspecify.annotations.NullMarked;
