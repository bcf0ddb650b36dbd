/**
 * types, API version 2024-03-02.
 *
 * <p>The actions of types.
 *
 * <p>Start at {@link io.github.tctasks.types.v20240302.TypesClient}.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=types&amp;Version=2024-03-02">API document</a>
 */
@NullMarked
package io.github.tctasks.types.v20240302;

import org.jspecify.annotations.NullMarked;
