package io.github.tctasks.contracts;

import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonBody;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.PactDslWithProvider;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.vpc.v20170312.DescribeVpcTaskResultResponse;
import io.github.tctasks.vpc.v20170312.VpcClient;
import io.github.tctasks.vpc.v20170312.VpcTaskStatus;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the generated VPC client promises to send and relies on in the answer. */
@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = "tencentcloud-vpc", pactVersion = PactSpecVersion.V4)
class VpcConsumerPactTest {

    private static final String TASK_ID = "481e9b6e-81d1-4859-b8cf-a673e010b388";
    private static final String AUTHORIZATION =
            "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/\\d{4}-\\d{2}-\\d{2}/vpc/tc3_request, "
                    + "SignedHeaders=content-type;host, Signature=[0-9a-f]{64}";
    private static final String AUTHORIZATION_EXAMPLE =
            "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2026-01-01/vpc/tc3_request, SignedHeaders=content-type;host, Signature="
                    + "0".repeat(64);

    @Pact(consumer = "sdk-vpc")
    V4Pact succeeded(PactDslWithProvider provider) {
        DslPart body = newJsonBody(root -> root.object("Response", response -> {
                    response.stringValue("Status", "SUCCESS");
                    response.stringType("Output", "SUCCESS");
                    response.minArrayLike("Result", 1, result -> {
                        result.stringType("ResourceId", "eni-olifj433");
                        result.stringType("Status", "SUCCESS");
                    });
                    response.stringType("RequestId", "20569756-56ba-4a13-b545-e1528d5cb239");
                }))
                .build();
        return provider.given("a task that has succeeded", Map.of("TaskId", TASK_ID))
                .uponReceiving("DescribeVpcTaskResult of a task that has succeeded")
                .method("POST")
                .path("/")
                .headers(Map.of(
                        "X-TC-Action", "DescribeVpcTaskResult",
                        "X-TC-Version", "2017-03-12",
                        "Content-Type", "application/json; charset=utf-8"))
                .matchHeader("X-TC-Timestamp", "\\d{10}", "1767225600")
                .matchHeader("Authorization", AUTHORIZATION, AUTHORIZATION_EXAMPLE)
                .body(newJsonBody(root -> root.stringValue("TaskId", TASK_ID)).build())
                .willRespondWith()
                .status(200)
                .headers(Map.of("Content-Type", "application/json"))
                .body(body)
                .toPact(V4Pact.class);
    }

    @Test
    @PactTestFor(pactMethod = "succeeded")
    void await_succeededTask_readsTheWholeAnswer(MockServer provider) {
        try (VpcClient vpc = VpcClient.builder()
                .endpoint(provider.getUrl())
                .credentials(Credentials.of("AKIDEXAMPLE", "secret"))
                .build()) {
            DescribeVpcTaskResultResponse done = vpc.tasks().await(TASK_ID, Duration.ofSeconds(10));

            assertThat(done.status()).isEqualTo(VpcTaskStatus.SUCCESS);
            assertThat(done.output()).isEqualTo("SUCCESS");
            assertThat(done.result()).singleElement().satisfies(result -> {
                assertThat(result.resourceId()).isEqualTo("eni-olifj433");
                assertThat(result.status()).isEqualTo("SUCCESS");
            });
            assertThat(done.requestId()).isEqualTo("20569756-56ba-4a13-b545-e1528d5cb239");
        }
    }
}
