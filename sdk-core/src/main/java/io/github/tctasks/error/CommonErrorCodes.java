package io.github.tctasks.error;

/**
 * The error codes that any action may answer. Those of an action's own are constants of its package.
 *
 * <p>A service may send codes that are not here. Source: {@code specs/common.yaml}.
 */
public final class CommonErrorCodes {

    /** The action has been taken out of service. */
    public static final String ACTION_OFFLINE = "ActionOffline";

    /** The {@code Authorization} header is not of the form that the signature method prescribes. */
    public static final String AUTH_FAILURE_INVALID_AUTHORIZATION = "AuthFailure.InvalidAuthorization";

    /** The secret id is not one of a Tencent Cloud API key. */
    public static final String AUTH_FAILURE_INVALID_SECRET_ID = "AuthFailure.InvalidSecretId";

    /** The second factor was not accepted. */
    public static final String AUTH_FAILURE_MFA_FAILURE = "AuthFailure.MFAFailure";

    /** No key has this secret id: it was mistyped (white space around it counts), or the key was deleted or disabled. */
    public static final String AUTH_FAILURE_SECRET_ID_NOT_FOUND = "AuthFailure.SecretIdNotFound";

    /** The request's timestamp is over five minutes away from the service's clock. */
    public static final String AUTH_FAILURE_SIGNATURE_EXPIRE = "AuthFailure.SignatureExpire";

    /** The service computes another signature for this request. The secret key is wrong, or the request was changed after it was signed. */
    public static final String AUTH_FAILURE_SIGNATURE_FAILURE = "AuthFailure.SignatureFailure";

    /** The session token is not valid, or does not belong to these temporary credentials. */
    public static final String AUTH_FAILURE_TOKEN_FAILURE = "AuthFailure.TokenFailure";

    /** Access management (CAM) does not let this identity call the action. */
    public static final String AUTH_FAILURE_UNAUTHORIZED_OPERATION = "AuthFailure.UnauthorizedOperation";

    /** Only a trial run was asked for, with the parameter {@code DryRun}; the real request would have gone through. */
    public static final String DRY_RUN_OPERATION = "DryRunOperation";

    /** The service accepted the request but could not carry it out. */
    public static final String FAILED_OPERATION = "FailedOperation";

    /** Something went wrong inside the service. A repeat may succeed. */
    public static final String INTERNAL_ERROR = "InternalError";

    /** The service has no action of this name in this version. */
    public static final String INVALID_ACTION = "InvalidAction";

    /** A parameter is wrong, in its form, its type or its place. */
    public static final String INVALID_PARAMETER = "InvalidParameter";

    /** A parameter has a value that is not allowed. */
    public static final String INVALID_PARAMETER_VALUE = "InvalidParameterValue";

    /** The body of the request, as a whole, cannot be read as one. */
    public static final String INVALID_REQUEST = "InvalidRequest";

    /** The caller's address is on a list of addresses to refuse. */
    public static final String IP_IN_BLACKLIST = "IpInBlacklist";

    /** The caller's address is not on the list of addresses to serve. */
    public static final String IP_NOT_IN_WHITELIST = "IpNotInWhitelist";

    /** A quota is used up. This is about how much there may be, not about how often one may ask. */
    public static final String LIMIT_EXCEEDED = "LimitExceeded";

    /** A required parameter is not in the request. */
    public static final String MISSING_PARAMETER = "MissingParameter";

    /** There is no service of this name. */
    public static final String NO_SUCH_PRODUCT = "NoSuchProduct";

    /** The service has no API of this version. */
    public static final String NO_SUCH_VERSION = "NoSuchVersion";

    /** Requests come more often than is allowed. Slow down, then repeat. */
    public static final String REQUEST_LIMIT_EXCEEDED = "RequestLimitExceeded";

    /** The account as a whole sends requests more often than is allowed. Slow down, then repeat. */
    public static final String REQUEST_LIMIT_EXCEEDED_GLOBAL_REGION_UIN_LIMIT_EXCEEDED =
            "RequestLimitExceeded.GlobalRegionUinLimitExceeded";

    /** Requests from this address come more often than is allowed. Slow down, then repeat. */
    public static final String REQUEST_LIMIT_EXCEEDED_IP_LIMIT_EXCEEDED = "RequestLimitExceeded.IPLimitExceeded";

    /** Requests of this main account come more often than is allowed. Slow down, then repeat. */
    public static final String REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED = "RequestLimitExceeded.UinLimitExceeded";

    /** The request is larger than is allowed; 32 KB for GET, and for POST 10 MB, or 1 MB with signature version 1. */
    public static final String REQUEST_SIZE_LIMIT_EXCEEDED = "RequestSizeLimitExceeded";

    /** The resource is occupied at the moment. */
    public static final String RESOURCE_IN_USE = "ResourceInUse";

    /** The provider has too little left of what was asked for. */
    public static final String RESOURCE_INSUFFICIENT = "ResourceInsufficient";

    /** What the request names does not exist. */
    public static final String RESOURCE_NOT_FOUND = "ResourceNotFound";

    /** The resource exists but cannot be used at the moment. */
    public static final String RESOURCE_UNAVAILABLE = "ResourceUnavailable";

    /** The answer would be larger than is allowed. */
    public static final String RESPONSE_SIZE_LIMIT_EXCEEDED = "ResponseSizeLimitExceeded";

    /** The service cannot answer for the time being. A repeat may succeed. */
    public static final String SERVICE_UNAVAILABLE = "ServiceUnavailable";

    /** The caller lacks the permission for what was asked. */
    public static final String UNAUTHORIZED_OPERATION = "UnauthorizedOperation";

    /** The request holds a parameter that the action does not know. */
    public static final String UNKNOWN_PARAMETER = "UnknownParameter";

    /** The service does not do what was asked, or not in this case. */
    public static final String UNSUPPORTED_OPERATION = "UnsupportedOperation";

    /** The request came in a protocol or by a method that is not served; HTTP and HTTPS with GET and POST are. */
    public static final String UNSUPPORTED_PROTOCOL = "UnsupportedProtocol";

    /** The service or the action is not offered in this region. */
    public static final String UNSUPPORTED_REGION = "UnsupportedRegion";

    private CommonErrorCodes() {}
}
