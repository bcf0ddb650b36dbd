/**
 * Queries (queries), API version 2024-03-04.
 *
 * <p>Examples and what becomes of actions.
 *
 * <p>Start at {@link io.github.tctasks.queries.v20240304.QueriesClient}.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=queries&amp;Version=2024-03-04">API document</a>
 */
@NullMarked
package io.github.tctasks.queries.v20240304;

import org.jspecify.annotations.NullMarked;
