/**
 * jobs, API version 2024-03-06.
 *
 * <p>The actions of jobs.
 *
 * <p>Start at {@link io.github.tctasks.jobs.v20240306.JobsClient}.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=jobs&amp;Version=2024-03-06">API document</a>
 */
@NullMarked
package io.github.tctasks.jobs.v20240306;

import org.jspecify.annotations.NullMarked;
