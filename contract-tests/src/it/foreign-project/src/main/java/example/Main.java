package example;

import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusResponse;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

public final class Main {

    public static void main(String[] arguments) throws Exception {
        try (Sandbox sandbox = Sandbox.start();
                ClbClient clb = ClbClient.builder()
                        .endpoint(sandbox.endpoint().toString())
                        .credentials(Credentials.of(sandbox.secretId(), sandbox.secretKey()))
                        .build()) {
            DescribeTaskStatusResponse done = clb.tasks().await("a-foreign-task", Duration.ofSeconds(30));
            Files.writeString(Path.of(arguments[0]), done.status() + " " + done.loadBalancerIds());
        }
    }
}
