package io.github.tctasks.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers as the services give them: the fields of the documents' examples, in their order, without white space. */
public final class Answers {

    private static final String REQUEST_ID = "\"RequestId\":\"917384bc-5b8d-4b68-a0bc-a58f815e8e3b\"";
    private static final String ERROR =
            "\"Error\":{\"Code\":\"ResourceNotFound\",\"Message\":\"The task does not exist.\"},";
    private static final String UNKNOWN = "\"Progress\":42,\"Owner\":{\"Name\":\"ops\",\"Tags\":[\"a\",\"b\"]},";

    private Answers() {}

    /**
     * Returns an answer.
     *
     * @param name the service, a hyphen, and {@code small}, a number of results, {@code error}, or {@code unknown} for the
     *     small one with fields that the spec does not know
     * @return the body
     */
    public static byte[] body(String name) {
        String service = name.substring(0, name.indexOf('-'));
        String kind = name.substring(name.indexOf('-') + 1);
        String fields = switch (kind) {
            case "error" -> ERROR;
            case "small" -> fields(service, 1);
            case "unknown" -> fields(service, 1) + UNKNOWN;
            default -> fields(service, Integer.parseInt(kind));
        };
        return ("{\"Response\":{" + fields + REQUEST_ID + "}}").getBytes(UTF_8);
    }

    private static String fields(String service, int results) {
        return switch (service) {
            case "vpc" ->
                "\"Status\":\"SUCCESS\",\"Output\":\"SUCCESS\",\"Result\":"
                        + list("{\"ResourceId\":\"eni-%08x\",\"Status\":\"SUCCESS\"}", results);
            case "clb" -> "\"Status\":0,\"LoadBalancerIds\":" + list("\"lb-%08x\"", results);
            case "dts" -> "\"Status\":\"success\",\"Info\":\"ok\",";
            case "redis" ->
                "\"Status\":\"succeed\",\"StartTime\":\"2018-11-01 17:25:14\",\"TaskType\":\"redis cache clearing"
                        + " process\",\"InstanceId\":\"crs-09u2u96z\",\"TaskMessage\":\"\",";
            case "ssm" -> "\"Description\":\"task is processing\",\"TaskStatus\":0,";
            default -> throw new IllegalArgumentException("No service " + service);
        };
    }

    private static String list(String element, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> element.formatted(number * 0x9E3779B1))
                .collect(Collectors.joining(",", "[", "],"));
    }
}
