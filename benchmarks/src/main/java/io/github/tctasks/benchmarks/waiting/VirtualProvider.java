package io.github.tctasks.benchmarks.waiting;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.tctasks.time.TimeSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All five services without a network, on any clock: a task runs from its first query on for the time that its id tells. */
final class VirtualProvider implements Client {

    private static final Pattern ID = Pattern.compile("takes-(\\d+)-\\d+|(\\d+)910");
    private static final Map<String, String> RUNNING = Map.of(
            "DescribeVpcTaskResult", "\"Status\":\"RUNNING\"",
            "DescribeTaskStatus", "\"Status\":2",
            "DescribeTaskInfo", "\"Status\":\"running\"",
            "dts", "\"Status\":\"running\"",
            "ssm", "\"TaskStatus\":0");
    private static final Map<String, String> DONE = Map.of(
            "DescribeVpcTaskResult", "\"Status\":\"SUCCESS\"",
            "DescribeTaskStatus", "\"Status\":0",
            "DescribeTaskInfo", "\"Status\":\"succeed\"",
            "dts", "\"Status\":\"success\"",
            "ssm", "\"TaskStatus\":1");

    private final TimeSource time;
    private final Map<String, Long> ends = new HashMap<>();

    VirtualProvider(TimeSource time) {
        this.time = time;
    }

    @Override
    public synchronized Response execute(Request request, Request.Options options) {
        String action = header(request, "X-TC-Action");
        String version = header(request, "X-TC-Version");
        Matcher ids = ID.matcher(new String(request.body(), UTF_8));
        String fields = action.equals("DescribeAsyncJobs") ? jobs(ids) : single(kind(action, version), ids);
        return Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of())
                .body("{\"Response\":{" + fields + ",\"RequestId\":\"r\"}}", UTF_8)
                .build();
    }

    private static String header(Request request, String name) {
        return request.headers().getOrDefault(name, List.of()).iterator().next();
    }

    /** Two services have an action of one name. */
    private static String kind(String action, String version) {
        if (!action.equals("DescribeAsyncRequestInfo")) {
            return action;
        }
        return version.startsWith("2018") ? "dts" : "ssm";
    }

    private String single(String kind, Matcher ids) {
        if (!ids.find()) {
            throw new IllegalArgumentException("The request names no task");
        }
        return String.valueOf((isDone(ids) ? DONE : RUNNING).get(kind));
    }

    private String jobs(Matcher ids) {
        StringBuilder jobs = new StringBuilder("\"Jobs\":[");
        while (ids.find()) {
            jobs.append(jobs.charAt(jobs.length() - 1) == '[' ? "" : ",")
                    .append("{\"RequestId\":\"")
                    .append(ids.group())
                    .append("\",\"Status\":\"")
                    .append(isDone(ids) ? "Succeeded" : "Processing")
                    .append("\",\"ResourceIds\":[]}");
        }
        return jobs.append(']').toString();
    }

    private boolean isDone(Matcher id) {
        long millis = Long.parseLong(id.group(1) == null ? id.group(2) : id.group(1));
        long end = ends.computeIfAbsent(id.group(), first -> time.nanoTime() + millis * 1_000_000);
        return time.nanoTime() >= end;
    }
}
