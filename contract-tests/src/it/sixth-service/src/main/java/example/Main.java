package example;

import io.github.tctasks.cbs.v20170312.CbsClient;
import io.github.tctasks.cbs.v20170312.DescribeDiskTaskResponse;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

public final class Main {

    public static void main(String[] arguments) throws Exception {
        try (Sandbox sandbox = Sandbox.start();
                CbsClient cbs = CbsClient.builder()
                        .endpoint(sandbox.endpoint().toString())
                        .credentials(Credentials.of(sandbox.secretId(), sandbox.secretKey()))
                        .build()) {
            String seen = cbs.tasks().describe("dsk-7").rawStatus() + " "
                    + cbs.tasks().describe("dsk-7").rawStatus() + " ";
            DescribeDiskTaskResponse done = cbs.tasks().await("dsk-7", Duration.ofSeconds(30));
            Files.writeString(
                    Path.of(arguments[0]), seen + done.state() + " " + done.diskId() + " " + sandbox.requests().size());
        }
    }
}
