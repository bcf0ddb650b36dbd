package io.github.tctasks.contracts.pact.provider;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/**
 * The real service, or whatever listens at the address that the environment gives.
 *
 * <table>
 * <caption>Variables</caption>
 * <tr><td>{@code TCTASKS_VERIFY_ENDPOINT}</td><td>the address, such as {@code https://{service}.tencentcloudapi.com}</td></tr>
 * <tr><td>{@code TENCENTCLOUD_SECRET_ID} and so on</td><td>the credentials, as for the SDK</td></tr>
 * <tr><td>{@code TCTASKS_VERIFY_REGION}</td><td>the region in the place of that in the pacts</td></tr>
 * <tr><td>{@code TCTASKS_VERIFY_VPC_SUCCEEDED} and so on</td><td>the id of a task of the service in the state</td></tr>
 * </table>
 *
 * @param environment the variables
 */
record RemoteCounterpart(Map<String, String> environment) implements Counterpart {

    static final String ENDPOINT = "TCTASKS_VERIFY_ENDPOINT";

    @Override
    public URI endpoint(String service) {
        return URI.create(environment.getOrDefault(ENDPOINT, "").replace("{service}", service));
    }

    @Override
    public Credentials credentials() {
        return CredentialsProvider.environment().credentials();
    }

    @Override
    public String region(String inPact) {
        return environment.getOrDefault("TCTASKS_VERIFY_REGION", inPact);
    }

    @Override
    public Map<String, Object> provoke(Wanted wanted) {
        return switch (wanted.state()) {
            case "a caller who is not who it says", "own tasks" -> Map.of();
            case "a task" -> task(wanted);
            default ->
                throw new TestAbortedException("not provoked here: " + wanted.state() + " " + wanted.parameters());
        };
    }

    private Map<String, Object> task(Wanted wanted) {
        String name =
                ("TCTASKS_VERIFY_" + wanted.text("service") + "_" + wanted.text("state")).toUpperCase(Locale.ROOT);
        String id = environment.get(name);
        boolean special = wanted.is("least")
                || wanted.is("rare")
                || wanted.is("whole")
                || wanted.parameters().containsKey("status");
        if (id == null || special) {
            throw new TestAbortedException("not provoked here: a task that is " + wanted.parameters()
                    + (id == null ? "; " + name + " may give the id of one" : ""));
        }
        Map<String, Object> ids = new HashMap<>();
        wanted.request().propertyNames().forEach(parameter -> ids.put(parameter, id));
        return ids;
    }

    @Override
    public void calm() {
        // Nothing was changed.
    }

    @Override
    public void close() {
        // Nothing was opened.
    }

    @Override
    public String toString() {
        return environment.getOrDefault(ENDPOINT, "");
    }
}
