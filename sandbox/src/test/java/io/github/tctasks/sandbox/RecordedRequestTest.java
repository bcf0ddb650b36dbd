package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests can see what arrived. */
class RecordedRequestTest {

    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = Sandbox.builder().requestsKept(3).start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void requests_tellWhatCameAndWhatBecameOfIt() throws IOException {
        TestRequest.vpc(sandbox, "任务").header("X-TC-Region", "ap-guangzhou").send();
        TestRequest.get(sandbox, "redis", "2018-04-12", "DescribeTaskInfo", "TaskId=x")
                .send();
        RawHttp.exchange(sandbox.endpoint(), "GET /other HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        List<RecordedRequest> requests = sandbox.requests();
        RecordedRequest post = requests.get(0);
        assertThat(post.method()).isEqualTo("POST");
        assertThat(post.path()).isEqualTo("/");
        assertThat(post.body()).isEqualTo("{\"TaskId\":\"任务\"}");
        assertThat(post.headers()).containsEntry("x-tc-region", List.of("ap-guangzhou"));
        assertThat(post.action()).isEqualTo("DescribeVpcTaskResult");
        assertThat(requests.get(1).query()).isEqualTo("TaskId=x");
        assertThat(requests.stream().map(RecordedRequest::outcome))
                .containsExactly("OK", "InvalidParameter", "HTTP 404");
        assertThat(requests.get(2).action()).isNull();
    }

    @Test
    void requests_areBoundedInNumber_theOldestGoFirst() {
        for (int i = 0; i < 5; i++) {
            TestRequest.vpc(sandbox, "task-" + i).send();
        }
        assertThat(sandbox.requests().stream().map(RecordedRequest::body))
                .containsExactly("{\"TaskId\":\"task-2\"}", "{\"TaskId\":\"task-3\"}", "{\"TaskId\":\"task-4\"}");
    }

    @Test
    void longBody_isCut() {
        TestRequest.vpc(sandbox, "x".repeat(100_000)).send();
        assertThat(sandbox.requests().get(0).body()).hasSize(64 * 1024);
    }

    @Test
    void toString_leavesOutSignatureAndToken() throws IOException {
        TestRequest request = TestRequest.vpc(sandbox, "1").header("X-TC-Token", "my-token");
        String authorization = request.sign();
        request.authorization(authorization).send();
        RawHttp.exchange(
                sandbox.endpoint(),
                "GET /?Signature=first-form%3D&Token=my-token&A=b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        String signature = authorization.substring(authorization.lastIndexOf('=') + 1);

        assertThat(sandbox.requests().get(0).headers()).containsEntry("authorization", List.of(authorization));
        assertThat(sandbox.requests().toString())
                .contains("DescribeVpcTaskResult", "Credential=", "A=b")
                .doesNotContain(signature, "my-token", "first-form");
    }

    @Test
    void headers_areImmutable() {
        TestRequest.vpc(sandbox, "1").send();
        RecordedRequest request = sandbox.requests().get(0);
        assertThatThrownBy(() -> request.headers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
