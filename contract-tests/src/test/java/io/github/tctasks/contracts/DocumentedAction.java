package io.github.tctasks.contracts;

import feign.Client;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusRequest;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.dts.v20180330.DtsClient;
import io.github.tctasks.dts.v20211206.DescribeMigrationDetailRequest;
import io.github.tctasks.redis.v20180412.DescribeTaskInfoRequest;
import io.github.tctasks.redis.v20180412.RedisClient;
import io.github.tctasks.ssm.v20190923.SsmClient;
import io.github.tctasks.vpc.v20170312.DescribeVpcTaskResultRequest;
import io.github.tctasks.vpc.v20170312.VpcClient;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** The actions as their documents show them, each called by hand as a user would. */
enum DocumentedAction {
    VPC(
            "vpc.tencentcloudapi.com",
            "DescribeVpcTaskResult",
            "2017-03-12",
            settings -> ask(
                    connect(VpcClient.builder(), settings).build(),
                    client -> client.describeVpcTaskResult(DescribeVpcTaskResultRequest.builder()
                            .taskId("481e9b6e-81d1-4859-b8cf-a673e010b388")
                            .build()))),
    CLB(
            "clb.tencentcloudapi.com",
            "DescribeTaskStatus",
            "2018-03-17",
            settings -> ask(
                    connect(ClbClient.builder(), settings).build(),
                    client -> client.describeTaskStatus(DescribeTaskStatusRequest.builder()
                            .taskId("55c85074-3e7f-4c6d-864f-673660d4f8de")
                            .build()))),
    DTS(
            "dts.tencentcloudapi.com",
            "DescribeAsyncRequestInfo",
            "2018-03-30",
            settings -> ask(
                    connect(DtsClient.builder(), settings).build(),
                    client -> client.describeAsyncRequestInfo(
                            io.github.tctasks.dts.v20180330.DescribeAsyncRequestInfoRequest.builder()
                                    .asyncRequestId("cafebabe-254f-11ea-8995-e92c139e6918")
                                    .build()))),
    REDIS(
            "redis.tencentcloudapi.com",
            "DescribeTaskInfo",
            "2018-04-12",
            settings -> ask(
                    connect(RedisClient.builder(), settings).build(),
                    client -> client.describeTaskInfo(
                            DescribeTaskInfoRequest.builder().taskId(18215L).build()))),
    SSM(
            "ssm.intl.tencentcloudapi.com",
            "DescribeAsyncRequestInfo",
            "2019-09-23",
            settings -> ask(
                    connect(SsmClient.builder(), settings).build(),
                    client -> client.describeAsyncRequestInfo(
                            io.github.tctasks.ssm.v20190923.DescribeAsyncRequestInfoRequest.builder()
                                    .flowId(123L)
                                    .build()))),
    DTS_2021_12_06(
            "dts.tencentcloudapi.com",
            "DescribeMigrationDetail",
            "2021-12-06",
            settings -> ask(
                    connect(io.github.tctasks.dts.v20211206.DtsClient.builder(), settings)
                            .build(),
                    client -> client.describeMigrationDetail(DescribeMigrationDetailRequest.builder()
                            .jobId("dts-amm1jw5q")
                            .build())));

    final String host;
    final String action;
    final String version;

    @SuppressWarnings("ImmutableEnumChecker") // the functions capture nothing
    private final Function<Consumer<ClientBuilder<?>>, ApiResponse> call;

    DocumentedAction(
            String host, String action, String version, Function<Consumer<ClientBuilder<?>>, ApiResponse> call) {
        this.host = host;
        this.action = action;
        this.version = version;
        this.call = call;
    }

    private static <B extends ClientBuilder<B>> B connect(B builder, Consumer<ClientBuilder<?>> settings) {
        builder.credentials(Credentials.of("AKIDEXAMPLE", "secret")).region("ap-guangzhou");
        settings.accept(builder);
        return builder;
    }

    @SuppressWarnings("try") // no client throws an InterruptedException
    private static <C extends AutoCloseable> ApiResponse ask(C client, Function<C, ApiResponse> call) {
        try (C closing = client) {
            return call.apply(closing);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError("A client's close() throws nothing that is checked", e);
        }
    }

    /** Calls the action in the usual form over a transport. */
    ApiResponse call(Client transport) {
        return call.apply(builder -> builder.transport(transport));
    }

    /** Calls the action by a client with further settings. */
    ApiResponse call(Consumer<ClientBuilder<?>> settings) {
        return call.apply(settings);
    }

    String folder() {
        return "/documents/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
