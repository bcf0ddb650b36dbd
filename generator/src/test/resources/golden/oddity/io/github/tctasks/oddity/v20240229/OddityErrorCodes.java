package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.error.CommonErrorCodes;

/**
 * The error codes that the documents of Oddities &amp; Exceptions &lt;ODD&gt;, API version 2024-02-29, list for their
 * actions.
 *
 * <p>Codes that any action may answer are in {@link CommonErrorCodes}.
 */
public final class OddityErrorCodes {

    /** No job has this id. */
    public static final String RESOURCE_NOT_FOUND_JOB = "ResourceNotFound.Job";

    /** Something went wrong. */
    public static final String INTERNAL_ERROR = "InternalError";

    /** The database failed. */
    public static final String FAILED_OPERATION_DB_ERROR = "FailedOperation.DBError";

    private OddityErrorCodes() {}
}
