/**
 * Names (names), API version 2024-03-01.
 *
 * <p>The actions of names.
 *
 * <p>Start at {@link io.github.tctasks.names.v20240301.NamesClient}.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=names&amp;Version=2024-03-01">API document</a>
 */
@NullMarked
package io.github.tctasks.names.v20240301;

import org.jspecify.annotations.NullMarked;
