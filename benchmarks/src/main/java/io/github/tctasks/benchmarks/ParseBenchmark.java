package io.github.tctasks.benchmarks;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import io.github.tctasks.benchmarks.json.Answers;
import io.github.tctasks.benchmarks.json.DataBinding;
import io.github.tctasks.benchmarks.json.HandTuned;
import io.github.tctasks.benchmarks.json.References;
import io.github.tctasks.benchmarks.json.SameValues;
import io.github.tctasks.benchmarks.json.TokenScan;
import io.github.tctasks.benchmarks.json.Vendor;
import io.github.tctasks.client.ClientPath;
import io.github.tctasks.error.ServiceException;
import java.util.concurrent.TimeUnit;
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
 * From the body of an answer to the response, envelope and all, or to the exception that an error becomes: ours, the vendor's two
 * passes of Gson, Jackson's data binding into the same classes, a hand-tuned streaming parser into the same classes, which is
 * the reference, and the bare scan of the tokens.
 *
 * <p>The vendor's is measured for CLB and Redis, whose models have the same fields; it drops those of {@code unknown} that the
 * others keep.
 *
 * <p>Run with {@code mvn -q package -DskipTests -pl benchmarks -am && java -jar benchmarks/target/benchmarks.jar
 * ParseBenchmark -prof gc} (forty minutes); {@code -p answer=clb-small -p vendorAnswer=clb-small -bm avgt} for one of them.
 */
@BenchmarkMode({Mode.Throughput, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParseBenchmark {

    /** For JMH. */
    public ParseBenchmark() {}

    /** An answer and what reads it. */
    @State(Scope.Thread)
    public static class Answer {

        /** The service, and which answer of it. */
        @Param({
            "vpc-small",
            "vpc-100",
            "vpc-10000",
            "vpc-error",
            "vpc-unknown",
            "clb-small",
            "clb-100",
            "clb-10000",
            "clb-error",
            "clb-unknown",
            "dts-small",
            "dts-error",
            "dts-unknown",
            "redis-small",
            "redis-error",
            "redis-unknown",
            "ssm-small",
            "ssm-error",
            "ssm-unknown"
        })
        public String answer = "";

        private byte[] body = {};
        private HandTuned<?> handTuned = References.of("vpc");
        private ClientPath ours = new ClientPath(handTuned.operation());
        private DataBinding binding = new DataBinding(handTuned.operation().responseType());

        /** For JMH. */
        public Answer() {}

        /** Checks that all read the same values before anything is measured. */
        @Setup
        public void check() {
            body = Answers.body(answer);
            handTuned = References.of(answer);
            ours = new ClientPath(handTuned.operation());
            binding = new DataBinding(handTuned.operation().responseType());
            SameValues.check(body, ours::open, handTuned::read, binding::read);
        }
    }

    /** An answer and what of the vendor's reads it. */
    @State(Scope.Thread)
    public static class VendorAnswer {

        /** The service, and which answer of it. */
        @Param({
            "clb-small",
            "clb-100",
            "clb-10000",
            "clb-error",
            "clb-unknown",
            "redis-small",
            "redis-error",
            "redis-unknown"
        })
        public String vendorAnswer = "";

        private byte[] body = {};
        private Vendor.Reader reader = Vendor::clb;

        /** For JMH. */
        public VendorAnswer() {}

        /** Checks that the vendor's reads the values that ours does. */
        @Setup
        public void check() {
            body = Answers.body(vendorAnswer);
            reader = vendorAnswer.startsWith("clb") ? Vendor::clb : Vendor::redis;
            ClientPath ours = new ClientPath(References.of(vendorAnswer).operation());
            SameValues.checkVendor(body, ours::open, reader);
        }
    }

    /**
     * Measures ours, as a client's.
     *
     * @param answer the answer
     * @return the response or exception
     */
    @Benchmark
    public Object ours(Answer answer) {
        try {
            return answer.ours.open(answer.body);
        } catch (ServiceException e) {
            return e;
        }
    }

    /**
     * Measures the reference.
     *
     * @param answer the answer
     * @return the response or exception
     */
    @Benchmark
    public Object reference(Answer answer) {
        try {
            return answer.handTuned.read(answer.body);
        } catch (ServiceException e) {
            return e;
        }
    }

    /**
     * Measures Jackson's data binding.
     *
     * @param answer the answer
     * @return the response or exception
     */
    @Benchmark
    public Object dataBinding(Answer answer) {
        try {
            return answer.binding.read(answer.body);
        } catch (ServiceException e) {
            return e;
        }
    }

    /**
     * Measures the scan of the tokens.
     *
     * @param answer the answer
     * @return the number of tokens
     */
    @Benchmark
    public int tokens(Answer answer) {
        return TokenScan.tokens(answer.body);
    }

    /**
     * Measures the vendor's.
     *
     * @param answer the answer
     * @return the response or exception
     */
    @Benchmark
    public Object vendor(VendorAnswer answer) {
        try {
            return answer.reader.read(answer.body);
        } catch (TencentCloudSDKException e) {
            return e;
        }
    }
}
