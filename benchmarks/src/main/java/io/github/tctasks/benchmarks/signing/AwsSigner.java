package io.github.tctasks.benchmarks.signing;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** AWS' signer of version 4 on a request with the same host, headers and body. */
final class AwsSigner {

    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AwsCredentialsIdentity credentials =
            AwsCredentialsIdentity.create(SampleRequest.SECRET_ID, SampleRequest.SECRET_KEY);
    private final Clock clock = Clock.fixed(Instant.ofEpochSecond(SampleRequest.TIMESTAMP), ZoneOffset.UTC);
    private final SampleRequest sample;
    private final SdkHttpRequest request;
    private final ContentStreamProvider payload;

    AwsSigner(SampleRequest sample) {
        this.sample = sample;
        this.request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(URI.create("https://" + sample.host() + "/"))
                .putHeader("Content-Type", SampleRequest.CONTENT_TYPE)
                .build();
        this.payload = ContentStreamProvider.fromByteArrayUnsafe(sample.body());
    }

    String authorization() {
        return signer.sign(signing -> signing.identity(credentials)
                        .request(request)
                        .payload(payload)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, sample.service())
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "ap-guangzhou")
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock))
                .request()
                .firstMatchingHeader("Authorization")
                .orElseThrow();
    }
}
