package io.github.tctasks.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.sandbox.Sandbox;
import io.github.tctasks.sts.v20180813.AssumeRoleRequest;
import io.github.tctasks.sts.v20180813.AssumeRoleWithWebIdentityRequest;
import io.github.tctasks.sts.v20180813.StsClient;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls of the real client without credentials, which one action of STS takes. */
class UnsignedCallTest {

    private Sandbox sandbox;
    private StsClient client;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        client = StsClient.builder()
                .endpoint(sandbox.endpoint().toString())
                .credentials(Credentials.anonymous())
                .region("ap-guangzhou")
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        sandbox.close();
    }

    @Test
    void actionForCallersWithoutKey_isAnswered() {
        assertThat(client.assumeRoleWithWebIdentity(AssumeRoleWithWebIdentityRequest.builder()
                                .providerId("provider")
                                .webIdentityToken("proof")
                                .roleArn("role")
                                .roleSessionName("session")
                                .build())
                        .requestId())
                .isNotBlank();
        assertThat(sandbox.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.headers()).containsEntry("authorization", List.of("SKIP")));
    }

    @Test
    void anotherAction_isRefusedForItsAuthorization() {
        AssumeRoleRequest request = AssumeRoleRequest.builder()
                .roleArn("role")
                .roleSessionName("session")
                .build();
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> client.assumeRole(request))
                .satisfies(e -> assertThat(e.code()).isEqualTo("AuthFailure.InvalidAuthorization"));
    }
}
