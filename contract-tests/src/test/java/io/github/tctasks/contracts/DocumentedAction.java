package io.github.tctasks.contracts;

import feign.Client;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusRequest;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.dts.v20180330.DtsClient;
import io.github.tctasks.redis.v20180412.DescribeTaskInfoRequest;
import io.github.tctasks.redis.v20180412.RedisClient;
import io.github.tctasks.ssm.v20190923.SsmClient;
import io.github.tctasks.vpc.v20170312.DescribeVpcTaskResultRequest;
import io.github.tctasks.vpc.v20170312.VpcClient;
import java.util.Locale;
import java.util.function.Function;

/** The five actions as their documents show them, each called by hand as a user would. */
enum DocumentedAction {
    VPC(
            "vpc.tencentcloudapi.com",
            "DescribeVpcTaskResult",
            "2017-03-12",
            transport -> connect(VpcClient.builder(), transport)
                    .build()
                    .describeVpcTaskResult(DescribeVpcTaskResultRequest.builder()
                            .taskId("481e9b6e-81d1-4859-b8cf-a673e010b388")
                            .build())),
    CLB(
            "clb.tencentcloudapi.com",
            "DescribeTaskStatus",
            "2018-03-17",
            transport -> connect(ClbClient.builder(), transport)
                    .build()
                    .describeTaskStatus(DescribeTaskStatusRequest.builder()
                            .taskId("55c85074-3e7f-4c6d-864f-673660d4f8de")
                            .build())),
    DTS(
            "dts.tencentcloudapi.com",
            "DescribeAsyncRequestInfo",
            "2018-03-30",
            transport -> connect(DtsClient.builder(), transport)
                    .build()
                    .describeAsyncRequestInfo(io.github.tctasks.dts.v20180330.DescribeAsyncRequestInfoRequest.builder()
                            .asyncRequestId("cafebabe-254f-11ea-8995-e92c139e6918")
                            .build())),
    REDIS(
            "redis.tencentcloudapi.com",
            "DescribeTaskInfo",
            "2018-04-12",
            transport -> connect(RedisClient.builder(), transport)
                    .build()
                    .describeTaskInfo(
                            DescribeTaskInfoRequest.builder().taskId(18215L).build())),
    SSM(
            "ssm.intl.tencentcloudapi.com",
            "DescribeAsyncRequestInfo",
            "2019-09-23",
            transport -> connect(SsmClient.builder(), transport)
                    .build()
                    .describeAsyncRequestInfo(io.github.tctasks.ssm.v20190923.DescribeAsyncRequestInfoRequest.builder()
                            .flowId(123L)
                            .build()));

    final String host;
    final String action;
    final String version;

    @SuppressWarnings("ImmutableEnumChecker") // the functions capture nothing
    private final Function<Client, ApiResponse> call;

    DocumentedAction(String host, String action, String version, Function<Client, ApiResponse> call) {
        this.host = host;
        this.action = action;
        this.version = version;
        this.call = call;
    }

    private static <B extends ClientBuilder<B>> B connect(B builder, Client transport) {
        return builder.transport(transport)
                .credentials(Credentials.of("AKIDEXAMPLE", "secret"))
                .region("ap-guangzhou");
    }

    ApiResponse call(Client transport) {
        return call.apply(transport);
    }

    String folder() {
        return "/documents/" + name().toLowerCase(Locale.ROOT);
    }
}
