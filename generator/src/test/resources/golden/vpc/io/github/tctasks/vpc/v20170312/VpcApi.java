package io.github.tctasks.vpc.v20170312;

import feign.Headers;
import feign.RequestLine;
import io.github.tctasks.error.CommonErrorCodes;
import io.github.tctasks.error.SdkException;

/**
 * The actions of Virtual Private Cloud (VPC), API version 2017-03-12, as a Feign interface.
 *
 * <p>{@link VpcClient} implements it; in a test it is the type to put a fake in place of the client.
 *
 * @see <a href="https://www.tencentcloud.com/document/product/215">API document</a>
 */
@Headers("Content-Type: application/json; charset=utf-8")
public interface VpcApi {

    /**
     * Tells what became of an asynchronous VPC task.
     *
     * <p>Many VPC actions start a task and answer at once. This action tells how far such a task has come and, once it
     * has ended, what it did to each resource.
     *
     * <p>At most 20 requests a second. Besides {@linkplain CommonErrorCodes the codes that any action may answer}, the
     * API document lists these error codes: {@link VpcErrorCodes#INTERNAL_ERROR_MODULE_ERROR},
     * {@link VpcErrorCodes#INVALID_PARAMETER_VALUE}, {@link VpcErrorCodes#RESOURCE_NOT_FOUND},
     * {@link VpcErrorCodes#UNAUTHORIZED_OPERATION}, {@link VpcErrorCodes#UNSUPPORTED_OPERATION}.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see <a href="https://www.tencentcloud.com/document/product/215/41567">API document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeVpcTaskResult", "X-TC-Version: 2017-03-12"})
    DescribeVpcTaskResultResponse describeVpcTaskResult(DescribeVpcTaskResultRequest request);
}
