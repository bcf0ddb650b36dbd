package io.github.tctasks.contracts.pact.provider;

import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.clb.v20180317.DescribeAsyncJobsRequest;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.sandbox.Sandbox;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The sandbox, with a token that each request must carry, and tasks that have ended at the first query. */
final class SandboxCounterpart implements Counterpart {

    private static final String TOKEN = "token-of-the-verifier";

    private final Sandbox sandbox = Sandbox.builder()
            .credentials("AKIDofTheVerifier", "key-of-the-verifier", TOKEN)
            .pollsUntilDone(0)
            .start();
    private final AtomicInteger number = new AtomicInteger();
    private @Nullable String refused;

    @Override
    public URI endpoint(String service) {
        return sandbox.endpoint();
    }

    @Override
    public Credentials credentials() {
        return Credentials.of(sandbox.secretId(), sandbox.secretKey(), TOKEN);
    }

    @Override
    public String region(String inPact) {
        return inPact;
    }

    @Override
    public Map<String, Object> provoke(Wanted wanted) {
        return switch (wanted.state()) {
            case "a task" -> task(wanted);
            case "tasks" -> tasks(wanted);
            case "an error", "too many requests" -> refuse(wanted);
            case "own tasks", "a role", "a caller who is not who it says" -> Map.of();
            default -> throw new AssertionError("No sandbox can be brought into the state: " + wanted.state());
        };
    }

    /** The request names the task by whichever parameter it has. */
    private Map<String, Object> task(Wanted wanted) {
        Map<String, Object> ids = new HashMap<>();
        SandboxTaskId kind = wanted.parameters().containsKey("status")
                ? SandboxTaskId.withStatus(wanted.text("status"))
                : kind(wanted, wanted.text("state"));
        wanted.request().properties().forEach(parameter -> ids.put(parameter.getKey(), id(kind, parameter.getValue())));
        return ids;
    }

    private Object id(SandboxTaskId kind, JsonNode example) {
        return example.isNumber() ? (Object) kind.number(next()) : kind.text(next());
    }

    private static SandboxTaskId kind(Wanted wanted, String state) {
        return wanted.is("whole")
                ? SandboxTaskId.WHOLE
                : SandboxTaskId.of(state, wanted.is("least"), wanted.is("rare"));
    }

    private Map<String, Object> tasks(Wanted wanted) {
        Map<String, Object> ids = new HashMap<>();
        List<String> all = new ArrayList<>();
        for (Object state : wanted.list("states")) {
            String id = kind(wanted, String.valueOf(state)).text(next());
            ids.put("RequestIds" + all.size(), id);
            all.add(id);
        }
        if (wanted.parameters().containsKey("page")) {
            ids.put("NextToken", secondPage(all));
        }
        return ids;
    }

    private String secondPage(List<String> ids) {
        try (ClbClient clb = ClbClient.builder()
                .endpoint(sandbox.endpoint().toString())
                .credentials(credentials())
                .build()) {
            String token = clb.describeAsyncJobs(DescribeAsyncJobsRequest.builder()
                            .requestIds(ids)
                            .maxResults(1L)
                            .build())
                    .nextToken();
            return String.valueOf(token);
        }
    }

    private Map<String, Object> refuse(Wanted wanted) {
        refused = wanted.text("action");
        sandbox.refuse(refused, null, wanted.text("code"));
        return Map.of();
    }

    @Override
    public void calm() {
        if (refused != null) {
            sandbox.refuse(refused, null, null);
            refused = null;
        }
    }

    private int next() {
        return number.incrementAndGet();
    }

    @Override
    public void close() {
        sandbox.close();
    }

    @Override
    public String toString() {
        return "the sandbox";
    }
}
