/** Credentials of roles, from STS, and the default chain of all sources. */
@NullMarked
package io.github.tctasks.credentials.sts;

import org.jspecify.annotations.NullMarked;
