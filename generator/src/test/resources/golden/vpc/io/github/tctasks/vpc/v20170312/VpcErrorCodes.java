package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.error.CommonErrorCodes;

/**
 * The error codes that the documents of Virtual Private Cloud (VPC), API version 2017-03-12, list for their actions.
 *
 * <p>Codes that any action may answer are in {@link CommonErrorCodes}.
 */
public final class VpcErrorCodes {

    /** A module inside the service failed. */
    public static final String INTERNAL_ERROR_MODULE_ERROR = "InternalError.ModuleError";

    /** A parameter has a value that is not allowed. */
    public static final String INVALID_PARAMETER_VALUE = "InvalidParameterValue";

    /** What the request names does not exist; here, no task has this id. A task just started may not be visible yet. */
    public static final String RESOURCE_NOT_FOUND = "ResourceNotFound";

    /** The caller lacks the permission for what was asked. */
    public static final String UNAUTHORIZED_OPERATION = "UnauthorizedOperation";

    /** The service does not do what was asked, or not in this case. */
    public static final String UNSUPPORTED_OPERATION = "UnsupportedOperation";

    private VpcErrorCodes() {}
}
