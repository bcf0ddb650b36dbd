package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.json.ObjectCodec;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class VpcOperations {

    static final Operation<DescribeVpcTaskResultRequest, DescribeVpcTaskResultResponse> DESCRIBE_VPC_TASK_RESULT =
            Operation.of(
                    "DescribeVpcTaskResult",
                    false,
                    ObjectCodec.sent(VpcReaders.all(), 0, DescribeVpcTaskResultRequest.class),
                    ObjectCodec.received(VpcReaders.all(), 1, DescribeVpcTaskResultResponse.class));

    static final ServiceApi<VpcApi> API = new ServiceApi<>(
            VpcApi.class, "vpc", "2017-03-12", "https://vpc.tencentcloudapi.com", List.of(DESCRIBE_VPC_TASK_RESULT));

    private VpcOperations() {}
}
