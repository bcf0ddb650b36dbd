/**
 * Texts &amp; such (texts), API version 2024-03-03.
 *
 * <p>Each form that a text can have.
 *
 * <p>Start at {@link io.github.tctasks.texts.v20240303.TextsClient}.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=texts&amp;Version=2024-03-03">API document</a>
 */
@NullMarked
package io.github.tctasks.texts.v20240303;

import org.jspecify.annotations.NullMarked;
