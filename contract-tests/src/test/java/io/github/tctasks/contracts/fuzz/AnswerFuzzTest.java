package io.github.tctasks.contracts.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.clb.v20180317.DescribeAsyncJobsRequest;
import io.github.tctasks.clb.v20180317.DescribeAsyncJobsResponse;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusRequest;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusResponse;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.dts.v20180330.DtsClient;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.redis.v20180412.DescribeTaskInfoRequest;
import io.github.tctasks.redis.v20180412.DescribeTaskInfoResponse;
import io.github.tctasks.redis.v20180412.RedisClient;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.ssm.v20190923.SsmClient;
import io.github.tctasks.vpc.v20170312.DescribeVpcTaskResultRequest;
import io.github.tctasks.vpc.v20170312.DescribeVpcTaskResultResponse;
import io.github.tctasks.vpc.v20170312.VpcClient;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers of any bytes, through the envelope and the codec of each action; the first byte chooses the action. */
class AnswerFuzzTest {

    private static final String SECRET_KEY = "a-secret-key-that-nobody-may-see";

    private final AnyAnswer answer = new AnyAnswer();
    private final VpcClient vpc = settings(VpcClient.builder()).build();
    private final ClbClient clb = settings(ClbClient.builder()).build();
    private final DtsClient dts = settings(DtsClient.builder()).build();
    private final RedisClient redis = settings(RedisClient.builder()).build();
    private final SsmClient ssm = settings(SsmClient.builder()).build();

    /** A call, and how its response is read again from its own text. */
    private record Action(Supplier<ApiResponse> call, Function<String, ApiResponse> read) {}

    private final List<Action> actions = List.of(
            new Action(
                    () -> vpc.describeVpcTaskResult(
                            DescribeVpcTaskResultRequest.builder().taskId("a").build()),
                    DescribeVpcTaskResultResponse::fromJson),
            new Action(
                    () -> clb.describeTaskStatus(
                            DescribeTaskStatusRequest.builder().taskId("a").build()),
                    DescribeTaskStatusResponse::fromJson),
            new Action(
                    () -> clb.describeAsyncJobs(
                            DescribeAsyncJobsRequest.builder().build()),
                    DescribeAsyncJobsResponse::fromJson),
            new Action(
                    () -> dts.describeAsyncRequestInfo(
                            io.github.tctasks.dts.v20180330.DescribeAsyncRequestInfoRequest.builder()
                                    .asyncRequestId("a")
                                    .build()),
                    io.github.tctasks.dts.v20180330.DescribeAsyncRequestInfoResponse::fromJson),
            new Action(
                    () -> redis.describeTaskInfo(
                            DescribeTaskInfoRequest.builder().taskId(1L).build()),
                    DescribeTaskInfoResponse::fromJson),
            new Action(
                    () -> ssm.describeAsyncRequestInfo(
                            io.github.tctasks.ssm.v20190923.DescribeAsyncRequestInfoRequest.builder()
                                    .flowId(1L)
                                    .build()),
                    io.github.tctasks.ssm.v20190923.DescribeAsyncRequestInfoResponse::fromJson));

    private <B extends ClientBuilder<B>> B settings(B builder) {
        return builder.credentials(Credentials.of("id", SECRET_KEY))
                .region("ap-guangzhou")
                .retryPolicy(RetryPolicy.none())
                .transport(answer);
    }

    @FuzzTest
    void answer_ofAnyBytes_isReadOrRefused(byte[] input) {
        if (input.length == 0) {
            return;
        }
        answer.set(Arrays.copyOfRange(input, 1, input.length));
        Action action = actions.get(Math.floorMod(input[0], actions.size()));
        try {
            ApiResponse response = action.call().get();
            assertThat(response.toString()).doesNotContain(SECRET_KEY);
            ApiResponse again = action.read().apply(response.toJson());
            assertThat(again.toJson()).isEqualTo(response.toJson());
        } catch (SdkException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain(SECRET_KEY);
        }
    }
}
