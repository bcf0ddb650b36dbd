/** The signatures of Tencent Cloud API 3.0, TC3-HMAC-SHA256 and version 1, as pure functions. */
@NullMarked
package io.github.tctasks.signing;

import org.jspecify.annotations.NullMarked;
