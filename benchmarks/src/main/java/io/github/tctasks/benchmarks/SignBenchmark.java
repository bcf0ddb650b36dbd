package io.github.tctasks.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tencentcloudapi.common.DatatypeConverter;
import com.tencentcloudapi.common.Sign;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The {@code Authorization} header of one POST with a body of 52 bytes: ours, the vendor's Java SDK, and the floor, which is
 * the two digests and one HMAC of these lengths on the JVM's own SHA-256.
 *
 * <p>Run with {@code mvn -q package -DskipTests -pl benchmarks -am && java -jar benchmarks/target/benchmarks.jar
 * SignBenchmark -prof gc}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SignBenchmark {

    private static final String SERVICE = "vpc";
    private static final String HOST = "vpc.tencentcloudapi.com";
    private static final String CONTENT_TYPE = "application/json; charset=utf-8";
    private static final String SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
    private static final String SECRET_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    private static final String BODY = "{\"TaskId\":\"481e9b6e-81d1-4859-b8cf-a673e010b388\"}";
    private static final long TIMESTAMP = 1_551_113_065L;

    private final byte[] body = BODY.getBytes(UTF_8);
    private final CanonicalRequest request =
            CanonicalRequest.of("POST", "", Map.of("content-type", CONTENT_TYPE, "host", HOST));
    private final SigningKey key = SigningKey.derive(Credentials.of(SECRET_ID, SECRET_KEY), SERVICE, TIMESTAMP);
    private final byte[] canonicalRequest = request.text("0".repeat(64)).getBytes(UTF_8);
    private final byte[] stringToSign = new byte[128];

    /** For JMH. */
    public SignBenchmark() {}

    /**
     * Checks that all sign alike before anything is measured.
     *
     * @throws TencentCloudSDKException if the vendor's signer fails
     */
    @Setup
    public void check() throws TencentCloudSDKException {
        if (!ours().equals(vendor())) {
            throw new IllegalStateException("The signatures differ:\n" + ours() + "\n" + vendor());
        }
    }

    /**
     * Measures ours, with the key of the day at hand.
     *
     * @return the header's value
     */
    @Benchmark
    public String ours() {
        return Tc3Signer.authorization(request, body, key, TIMESTAMP);
    }

    /**
     * Measures the vendor's parts, put together as its client does.
     *
     * @return the header's value
     * @throws TencentCloudSDKException if the signer fails
     */
    @Benchmark
    public String vendor() throws TencentCloudSDKException {
        String headers = "content-type:" + CONTENT_TYPE + "\nhost:" + HOST + "\n";
        String canonical = "POST\n/\n\n" + headers + "\ncontent-type;host\n" + Sign.sha256Hex(body);
        String date = Instant.ofEpochSecond(TIMESTAMP)
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        String scope = date + "/" + SERVICE + "/tc3_request";
        String text = "TC3-HMAC-SHA256\n" + TIMESTAMP + "\n" + scope + "\n" + Sign.sha256Hex(canonical);
        byte[] dateKey = Sign.hmac256(("TC3" + SECRET_KEY).getBytes(UTF_8), date);
        byte[] signingKey = Sign.hmac256(Sign.hmac256(dateKey, SERVICE), "tc3_request");
        String signature =
                DatatypeConverter.printHexBinary(Sign.hmac256(signingKey, text)).toLowerCase(Locale.ROOT);
        return "TC3-HMAC-SHA256 Credential=" + SECRET_ID + "/" + scope + ", SignedHeaders=content-type;host, Signature="
                + signature;
    }

    /**
     * Measures the floor.
     *
     * @return the HMAC
     * @throws NoSuchAlgorithmException never, on a Java platform
     * @throws InvalidKeyException never, for this key
     */
    @Benchmark
    public byte[] floor() throws NoSuchAlgorithmException, InvalidKeyException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.digest(body);
        sha256.digest(canonicalRequest);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(stringToSign, 0, 32, "HmacSHA256"));
        return mac.doFinal(stringToSign);
    }
}
