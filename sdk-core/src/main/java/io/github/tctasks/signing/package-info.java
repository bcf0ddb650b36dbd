/** Signature version 3 of Tencent Cloud API 3.0, TC3-HMAC-SHA256, as pure functions. */
@NullMarked
package io.github.tctasks.signing;

import org.jspecify.annotations.NullMarked;
