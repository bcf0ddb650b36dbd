package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tencentcloudapi.clb.v20180317.ClbClient;
import com.tencentcloudapi.clb.v20180317.models.DescribeTaskStatusRequest;
import com.tencentcloudapi.clb.v20180317.models.DescribeTaskStatusResponse;
import com.tencentcloudapi.common.CommonClient;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The vendor's own Java SDK gets its answers. It takes the service from the host's first label, so the host keeps its name. */
class VendorSdkTest {

    private final Sandbox sandbox = Sandbox.start();
    private final OkHttpClient http = new OkHttpClient.Builder()
            .dns(host -> List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})))
            .callTimeout(Duration.ofSeconds(20))
            .build();

    @AfterEach
    void stop() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
        sandbox.close();
    }

    @Test
    void clbClient_followsATaskToItsEnd() throws TencentCloudSDKException {
        ClbClient client = new ClbClient(credential(), "ap-guangzhou", profile("clb", HttpProfile.REQ_POST));
        DescribeTaskStatusRequest request = new DescribeTaskStatusRequest();
        request.setTaskId("55c85074-3e7f-4c6d-864f-673660d4f8de");

        assertThat(client.DescribeTaskStatus(request).getStatus()).isEqualTo(2);
        assertThat(client.DescribeTaskStatus(request).getStatus()).isEqualTo(2);
        DescribeTaskStatusResponse done = client.DescribeTaskStatus(request);
        assertThat(done.getStatus()).isZero();
        assertThat(done.getLoadBalancerIds()).containsExactly("lb-6efswuxa");
        assertThat(done.getRequestId()).hasSize(36);
    }

    @Test
    void clbClient_getsErrorsWithCodeAndRequestId() {
        ClbClient client = new ClbClient(credential(), "ap-guangzhou", profile("clb", HttpProfile.REQ_POST));
        assertThatThrownBy(() -> client.DescribeTaskStatus(new DescribeTaskStatusRequest()))
                .isInstanceOfSatisfying(TencentCloudSDKException.class, e -> {
                    assertThat(e.getErrorCode()).isEqualTo("MissingParameter");
                    assertThat(e.getRequestId()).hasSize(36);
                });
    }

    @Test
    void clbClient_withAnotherKey_isRefused() {
        Credential wrong = new Credential(sandbox.secretId(), "wrong");
        ClbClient client = new ClbClient(wrong, "ap-guangzhou", profile("clb", HttpProfile.REQ_POST));
        assertThatThrownBy(() -> client.DescribeTaskStatus(new DescribeTaskStatusRequest()))
                .isInstanceOfSatisfying(
                        TencentCloudSDKException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo("AuthFailure.SignatureFailure"));
    }

    @ParameterizedTest
    @EnumSource
    void commonClient_post_getsTheAnswerOfEachService(TestService service) throws TencentCloudSDKException {
        assertThat(call(service, profile(service.service, HttpProfile.REQ_POST)))
                .isEqualTo(service.succeeded);
    }

    @ParameterizedTest
    @EnumSource
    void commonClient_unsignedPayload_getsTheAnswerOfEachService(TestService service) throws TencentCloudSDKException {
        ClientProfile profile = profile(service.service, HttpProfile.REQ_POST);
        profile.setUnsignedPayload(true);
        assertThat(call(service, profile)).isEqualTo(service.succeeded);
        assertThat(sandbox.requests())
                .last()
                .satisfies(request -> assertThat(request.headers()).containsKey("x-tc-content-sha256"));
    }

    @Test
    void clbClient_get_isServed() throws TencentCloudSDKException {
        ClbClient client = new ClbClient(credential(), "ap-guangzhou", profile("clb", HttpProfile.REQ_GET));
        DescribeTaskStatusRequest request = new DescribeTaskStatusRequest();
        request.setTaskId("instant-任务 1");
        assertThat(client.DescribeTaskStatus(request).getStatus()).isZero();
        assertThat(sandbox.requests())
                .last()
                .satisfies(sent -> assertThat(sent.method()).isEqualTo("GET"));
    }

    @ParameterizedTest
    @CsvSource({"HmacSHA1, GET", "HmacSHA1, POST", "HmacSHA256, GET", "HmacSHA256, POST"})
    void clbClient_signatureVersion1_isServedAndWithAnotherKeyRefused(String algorithm, String method)
            throws TencentCloudSDKException {
        HttpProfile http = profile("clb", method).getHttpProfile();
        ClientProfile profile = new ClientProfile(algorithm, http);
        DescribeTaskStatusRequest request = new DescribeTaskStatusRequest();
        request.setTaskId("instant-任务 1+1=2&");

        assertThat(new ClbClient(credential(), "ap-guangzhou", profile)
                        .DescribeTaskStatus(request).getStatus())
                .isZero();
        assertThat(sandbox.requests()).last().satisfies(sent -> {
            assertThat(sent.method()).isEqualTo(method);
            assertThat(sent.headers()).doesNotContainKey("authorization");
        });
        ClbClient wrong = new ClbClient(new Credential(sandbox.secretId(), "wrong"), "ap-guangzhou", profile);
        assertThatThrownBy(() -> wrong.DescribeTaskStatus(request))
                .isInstanceOfSatisfying(
                        TencentCloudSDKException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo("AuthFailure.SignatureFailure"));
    }

    private String call(TestService service, ClientProfile profile) throws TencentCloudSDKException {
        String host = service.service + ".tencentcloudapi.com";
        CommonClient client = new CommonClient(host, service.version, credential(), "ap-guangzhou", profile);
        String id = service.integerIds ? "7906" : "\"instant-1\"";
        String answer = client.call(service.action, "{\"" + service.idName + "\":" + id + "}");
        JsonNode response = Json.parse(answer).path("Response");
        return response.path(service.statusName).asString();
    }

    private Credential credential() {
        return new Credential(sandbox.secretId(), sandbox.secretKey());
    }

    private ClientProfile profile(String service, String method) {
        HttpProfile profile = new HttpProfile();
        profile.setProtocol(HttpProfile.REQ_HTTP);
        profile.setReqMethod(method);
        profile.setEndpoint(
                service + ".tencentcloudapi.com:" + sandbox.endpoint().getPort());
        profile.setHttpClient(http);
        return new ClientProfile(ClientProfile.SIGN_TC3_256, profile);
    }
}
