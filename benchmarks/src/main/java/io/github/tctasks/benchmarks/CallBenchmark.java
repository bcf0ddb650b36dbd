package io.github.tctasks.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Client;
import feign.Response;
import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusRequest;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusResponse;
import io.github.tctasks.credentials.Credentials;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All of a call of ours but the network: encoding, attempts, signing, headers, envelope and parsing, over a transport that
 * has the answer at hand.
 *
 * <p>Run with {@code mvn -q package -DskipTests -pl benchmarks -am && java -jar benchmarks/target/benchmarks.jar
 * CallBenchmark -prof gc}.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.Throughput})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallBenchmark {

    private static final byte[] ANSWER = ("{\"Response\":{\"Status\":0,\"LoadBalancerIds\":[\"lb-6efswuxa\"],"
                    + "\"RequestId\":\"917384bc-5b8d-4b68-a0bc-a58f815e8e3b\"}}")
            .getBytes(UTF_8);

    private final Client transport = (request, options) -> Response.builder()
            .request(request)
            .status(200)
            .headers(Map.of())
            .body(ANSWER)
            .build();
    private final ClbClient client = ClbClient.builder()
            .transport(transport)
            .credentials(Credentials.of("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"))
            .region("ap-guangzhou")
            .build();

    /** For JMH. */
    public CallBenchmark() {}

    /**
     * Measures ours.
     *
     * @return the answer
     */
    @Benchmark
    public DescribeTaskStatusResponse ours() {
        return client.describeTaskStatus(DescribeTaskStatusRequest.builder()
                .taskId("55c85074-3e7f-4c6d-864f-673660d4f8de")
                .build());
    }
}
