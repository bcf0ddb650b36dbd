/**
 * pages, API version 2024-03-05.
 *
 * <p>The actions of pages.
 *
 * <p>Start at {@link io.github.tctasks.pages.v20240305.PagesClient}.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05">API document</a>
 */
@NullMarked
package io.github.tctasks.pages.v20240305;

import org.jspecify.annotations.NullMarked;
