package io.github.tctasks.credentials.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.credentials.RefreshingCredentials;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.sts.v20180813.AssumeRoleRequest;
import io.github.tctasks.sts.v20180813.StsClient;
import io.github.tctasks.time.VirtualClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RoleCredentialsTest {

    private static final String ROLE = "qcs::cam::uin/1:roleName/r";
    private static final AssumeRoleRequest REQUEST = AssumeRoleRequest.builder()
            .roleArn(ROLE)
            .roleSessionName("report")
            .durationSeconds(7200L)
            .externalId("ext")
            .build();

    private final VirtualClock time = new VirtualClock();
    private final FakeSts sts = new FakeSts(time);

    private StsClient client() {
        return StsClient.builder()
                .credentials(Credentials.of("base-id", "base-key", "base-token"))
                .region("ap-tokyo")
                .transport(sts)
                .time(time)
                .build();
    }

    @Test
    void assume_withAClient_asksForTheRoleWithTheBaseCredentials() {
        try (StsClient client = client();
                RefreshingCredentials provider =
                        RefreshingCredentials.of(ROLE, () -> StsCalls.assumeRole(client, REQUEST), time)) {
            assertThat(provider.credentials()).isEqualTo(Credentials.of("id-1", "key-1", "token-1"));
            assertThat(provider.credentials()).isEqualTo(Credentials.of("id-1", "key-1", "token-1"));
            time.advance(Duration.ofHours(2));
            assertThat(provider.credentials()).isEqualTo(Credentials.of("id-2", "key-2", "token-2"));
        }
        assertThat(sts.received()).hasSize(2).first().satisfies(call -> {
            assertThat(call.action()).isEqualTo("AssumeRole");
            assertThat(call.region()).isEqualTo("ap-tokyo");
            assertThat(call.token()).isEqualTo("base-token");
            assertThat(call.authorization()).contains("Credential=base-id/").contains("/sts/tc3_request");
            assertThat(call.body()).isEqualTo(REQUEST.toJson());
        });
    }

    @Test
    void assume_withAClient_isNamedAfterTheRoleAndLeavesTheClientOpen() {
        try (StsClient client = client()) {
            try (RefreshingCredentials provider = RoleCredentials.assume(client, REQUEST)) {
                assertThat(provider.account()).isEqualTo(ROLE);
            }
            assertThat(client.assumeRole(REQUEST).credentials()).isNotNull();
        }
    }

    @Test
    void assume_withOtherCredentials_fallsBackToARegion() {
        CredentialsProvider base = CredentialsProvider.of(Credentials.of("base-id", "base-key"));
        sts.calls().assumeRole(base, null, REQUEST);
        try (RefreshingCredentials provider = RoleCredentials.assume(base, ROLE)) {
            assertThat(provider).hasToString(ROLE);
        }

        assertThat(sts.received()).singleElement().satisfies(call -> {
            assertThat(call.region()).isEqualTo("ap-guangzhou");
            assertThat(call.token()).isEmpty();
        });
    }

    @Test
    void refusal_ofSts_isToldToTheCallerWithItsCode() {
        sts.refuse("UnauthorizedOperation");
        try (StsClient client = client();
                RefreshingCredentials provider = RoleCredentials.assume(client, REQUEST)) {
            assertThatExceptionOfType(NoCredentialsException.class)
                    .isThrownBy(provider::credentials)
                    .withMessageContaining("AssumeRole answered UnauthorizedOperation: because");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Response\":{\"Credentials\":{\"TmpSecretKey\":verySecret}}}",
                "{\"Response\":{\"Credentials\":{\"TmpSecretKey\":\"verySecret\"},\"ExpiredTime\":1}}",
                "{\"Response\":{\"Credentials\":{\"TmpSecretId\":\"id\",\"TmpSecretKey\":\"very Secret\",\"Token\":\"t\"},\"ExpiredTime\":1}}",
                "{\"Response\":{\"Credentials\":{\"TmpSecretId\":\"id\",\"TmpSecretKey\":\"verySecret\",\"Token\":\"t\"}}}",
                "{\"Response\":{\"Credentials\":{\"TmpSecretId\":\"id\",\"TmpSecretKey\":\"verySecret\",\"Token\":\"t\"},\"ExpiredTime\":9223372036854775807}}",
                "{\"Response\":{\"ExpiredTime\":1}}",
            })
    void answer_thatIsNoCredential_isRefusedWithoutShowingIt(String body) {
        sts.answerWith(body);
        try (StsClient client = client()) {
            assertThatExceptionOfType(NoCredentialsException.class)
                    .isThrownBy(() -> StsCalls.assumeRole(client, REQUEST))
                    .withMessageContaining("STS answered AssumeRole with")
                    .satisfies(e -> assertThat(e.getMessage() + e.getCause()).doesNotContain("Secret\""))
                    .satisfies(e -> assertThat(e.getMessage() + e.getCause()).doesNotContain("verySecret"));
        }
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void settings_thatAreNull_areRefusedByName() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> RoleCredentials.assume((CredentialsProvider) null, ROLE))
                .withMessageContaining("base");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> RoleCredentials.assume(CredentialsProvider.environment(), null))
                .withMessageContaining("RoleArn");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> RoleCredentials.assume((StsClient) null, REQUEST))
                .withMessageContaining("sts");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> ProfileRoleCredentials.of(null))
                .withMessageContaining("profile");
    }

    @Test
    void text_ofTheAnswer_showsNoSecret() {
        try (StsClient client = client()) {
            assertThat(client.assumeRole(REQUEST).toString())
                    .contains("id-1")
                    .doesNotContain("key-1")
                    .doesNotContain("token-1");
        }
    }
}
