package io.github.tctasks.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tencentcloudapi.common.AbstractModel;
import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.benchmarks.json.BoundRequests;
import io.github.tctasks.benchmarks.json.HandWritten;
import io.github.tctasks.benchmarks.json.References;
import io.github.tctasks.benchmarks.json.Requests;
import io.github.tctasks.client.ClientPath;
import java.util.Arrays;
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
import tools.jackson.databind.ObjectWriter;

/**
 * From a request to the bytes of its body: ours, the vendor's Gson for CLB and Redis, Jackson's data binding of the same
 * objects, and the same written by hand with jackson-core, which is the reference.
 *
 * <p>Run with {@code mvn -q package -DskipTests -pl benchmarks -am && java -jar benchmarks/target/benchmarks.jar
 * EncodeBenchmark -prof gc} (six minutes); {@code -p service=clb -p vendorService=clb -bm avgt} for one of them.
 */
@BenchmarkMode({Mode.Throughput, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EncodeBenchmark {

    /** For JMH. */
    public EncodeBenchmark() {}

    /** A request and what writes it. */
    @State(Scope.Thread)
    public static class Request {

        /** Whose request. */
        @Param({"vpc", "clb", "dts", "redis", "ssm"})
        public String service = "vpc";

        private ApiRequest request = Requests.ours(service);
        private ClientPath ours = new ClientPath(References.of(service).operation());
        private Requests.HandWriter byHand = Requests.byHand(request);
        private ObjectWriter binding = BoundRequests.writer(request);

        /** For JMH. */
        public Request() {}

        /** Checks that all write the same bytes before anything is measured. */
        @Setup
        public void check() {
            request = Requests.ours(service);
            ours = new ClientPath(References.of(service).operation());
            byHand = Requests.byHand(request);
            binding = BoundRequests.writer(request);
            same(ours.encode(request), HandWritten.body(byHand));
            same(ours.encode(request), binding.writeValueAsBytes(request));
        }
    }

    /** A request of the vendor's. */
    @State(Scope.Thread)
    public static class VendorRequest {

        /** Whose request. */
        @Param({"clb", "redis"})
        public String vendorService = "clb";

        private AbstractModel request = Requests.vendor(vendorService);

        /** For JMH. */
        public VendorRequest() {}

        /** Checks that the vendor's writes the bytes that ours does. */
        @Setup
        public void check() {
            request = Requests.vendor(vendorService);
            ClientPath ours = new ClientPath(References.of(vendorService).operation());
            same(ours.encode(Requests.ours(vendorService)), body(request));
        }

        private static byte[] body(AbstractModel request) {
            return AbstractModel.toJsonString(request).getBytes(UTF_8);
        }
    }

    private static void same(byte[] expected, byte[] found) {
        if (!Arrays.equals(expected, found)) {
            throw new IllegalStateException(
                    "Not the same:\n" + new String(expected, UTF_8) + "\n" + new String(found, UTF_8));
        }
    }

    /**
     * Measures ours.
     *
     * @param request the request
     * @return the body
     */
    @Benchmark
    public byte[] ours(Request request) {
        return request.ours.encode(request.request);
    }

    /**
     * Measures the reference.
     *
     * @param request the request
     * @return the body
     */
    @Benchmark
    public byte[] reference(Request request) {
        return HandWritten.body(request.byHand);
    }

    /**
     * Measures Jackson's data binding.
     *
     * @param request the request
     * @return the body
     */
    @Benchmark
    public byte[] dataBinding(Request request) {
        return request.binding.writeValueAsBytes(request.request);
    }

    /**
     * Measures the vendor's.
     *
     * @param request the request
     * @return the body
     */
    @Benchmark
    public byte[] vendor(VendorRequest request) {
        return VendorRequest.body(request.request);
    }
}
