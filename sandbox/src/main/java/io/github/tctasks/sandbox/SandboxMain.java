package io.github.tctasks.sandbox;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The sandbox as a program: prints one line of JSON with {@code endpoint}, {@code secretId} and {@code secretKey}, and serves
 * until it is ended.
 *
 * <p>{@code --port N} sets the port, {@code --enforce-rate-limits} refuses requests that come too often,
 * {@code --fault NAME=SHARE} lets a {@link Fault} happen to a share of the requests from 0 to 1, and {@code --spec FILE} serves a
 * further document; these two may be there several times. The credentials are taken from the environment where it has them: {@code TENCENTCLOUD_SECRET_ID}, {@code TENCENTCLOUD_SECRET_KEY} and
 * {@code TENCENTCLOUD_TOKEN}.
 */
public final class SandboxMain {

    private static final int WRONG_USAGE = 2;

    private SandboxMain() {}

    /**
     * Runs the program. Ends with exit code 2 if the arguments are wrong.
     *
     * @param arguments in any order: {@code --port} and a number from 0 to 65535, {@code --enforce-rate-limits}, each once at
     *     most; {@code --fault} and a name and share such as {@code reset=0.05}, and {@code --spec} and a file, any number of times
     * @throws InterruptedException if the main thread is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        Sandbox.Builder settings;
        try {
            settings = SandboxArguments.read(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USAGE);
            return;
        }
        serve(settings, System.getenv(), System.out);
    }

    /**
     * Starts a sandbox with the given settings, prints its line, and serves until the calling thread is interrupted.
     *
     * @param settings all settings but the credentials, which this method sets
     * @param environment may hold credentials; they are random where it has none
     * @param out where the line goes
     * @throws InterruptedException when the thread is interrupted; the sandbox is closed by then
     * @throws java.io.UncheckedIOException if the port cannot be had
     */
    public static void serve(Sandbox.Builder settings, Map<String, String> environment, PrintStream out)
            throws InterruptedException {
        try (Sandbox sandbox = withCredentials(settings, environment).start()) {
            out.println(line(sandbox));
            out.flush();
            new CountDownLatch(1).await();
        }
    }

    private static Sandbox.Builder withCredentials(Sandbox.Builder settings, Map<String, String> environment) {
        String secretId = environment.getOrDefault("TENCENTCLOUD_SECRET_ID", "");
        String secretKey = environment.getOrDefault("TENCENTCLOUD_SECRET_KEY", "");
        String token = environment.getOrDefault("TENCENTCLOUD_TOKEN", "");
        return settings.credentials(
                secretId.isEmpty() ? Credentials.randomId() : secretId,
                secretKey.isEmpty() ? Credentials.randomKey() : secretKey,
                token.isEmpty() ? null : token);
    }

    private static String line(Sandbox sandbox) {
        return Json.write(Json.object()
                .put("endpoint", sandbox.endpoint().toString())
                .put("secretId", sandbox.secretId())
                .put("secretKey", sandbox.secretKey()));
    }
}
