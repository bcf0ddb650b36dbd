package io.github.tctasks.benchmarks.signing;

import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import java.security.MessageDigest;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The {@code Authorization} header of one POST: ours, the vendor's Java SDK, AWS' signer of version 4, and the floor.
 *
 * <p>The floor is the two digests and the one HMAC of exactly these lengths on the JVM's own SHA-256, all made beforehand.
 * {@code 10KB} and {@code 1MB} are requests to CLB with a body of that size. AWS' signer does the same work: it hashes the
 * payload and a canonical request of about the same length, and keeps the derived key.
 *
 * <p>Run with {@code mvn -q package -DskipTests -pl benchmarks -am && java -jar benchmarks/target/benchmarks.jar
 * SignBenchmark -prof gc}; with {@code -t 2} by two threads that share what a client shares.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.Throughput})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SignBenchmark {

    /** What is signed; see {@link SampleRequest#of}. */
    @Param({"vpc", "clb", "dts", "redis", "ssm", "10KB", "1MB"})
    public String request = "vpc";

    private SampleRequest sample = SampleRequest.of("vpc");
    private SigningKey key = sample.newKey();
    private VendorSigner vendor = new VendorSigner(sample);
    private AwsSigner aws = new AwsSigner(sample);

    /** For JMH. */
    public SignBenchmark() {}

    /**
     * Prepares what a client prepares once, and checks that the vendor signs alike before anything is measured.
     *
     * @throws Throwable if the vendor's signer fails
     */
    @Setup
    public void prepare() throws Throwable {
        sample = SampleRequest.of(request);
        key = sample.newKey();
        vendor = new VendorSigner(sample);
        aws = new AwsSigner(sample);
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
        return Tc3Signer.authorization(sample.canonical(), sample.body(), key, SampleRequest.TIMESTAMP);
    }

    /**
     * Measures ours on a new day, or with new credentials.
     *
     * @return the header's value
     */
    @Benchmark
    public String oursColdKey() {
        return Tc3Signer.authorization(sample.canonical(), sample.body(), sample.newKey(), SampleRequest.TIMESTAMP);
    }

    /**
     * Measures the vendor's, which derives the key each time.
     *
     * @return the header's value
     * @throws Throwable if the signer fails
     */
    @Benchmark
    public String vendor() throws Throwable {
        return vendor.authorization();
    }

    /**
     * Measures AWS' signer.
     *
     * @return the header's value
     */
    @Benchmark
    public String aws() {
        return aws.authorization();
    }

    /** The floor's digest and HMAC, one for each thread. */
    @State(Scope.Thread)
    public static class Hardware {

        private final MessageDigest sha256 = SampleRequest.newDigest();
        private final Mac mac = SampleRequest.newMac();

        /** For JMH. */
        public Hardware() {}
    }

    /**
     * Measures the floor.
     *
     * @param hardware the digest and the HMAC
     * @return the HMAC
     */
    @Benchmark
    public byte[] floor(Hardware hardware) {
        hardware.sha256.digest(sample.body());
        hardware.sha256.digest(sample.canonicalBytes());
        return hardware.mac.doFinal(sample.stringToSign());
    }
}
