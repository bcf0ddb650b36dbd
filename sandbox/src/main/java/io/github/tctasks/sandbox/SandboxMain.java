package io.github.tctasks.sandbox;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The sandbox as a program: prints one line of JSON with {@code endpoint}, {@code secretId} and {@code secretKey}, and serves
 * until it is ended.
 *
 * <p>{@code --port N} sets the port. The credentials are taken from the environment where it has them:
 * {@code TENCENTCLOUD_SECRET_ID}, {@code TENCENTCLOUD_SECRET_KEY} and {@code TENCENTCLOUD_TOKEN}.
 */
public final class SandboxMain {

    private static final int WRONG_USAGE = 2;

    private SandboxMain() {}

    /**
     * Runs the program. Ends with exit code 2 if the arguments are wrong.
     *
     * @param arguments nothing, or {@code --port} and a number from 0 to 65535
     * @throws InterruptedException if the main thread is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        int port;
        try {
            port = port(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USAGE);
            return;
        }
        serve(port, System.getenv(), System.out);
    }

    /**
     * Starts a sandbox, prints its line, and serves until the calling thread is interrupted.
     *
     * @param port the port, or 0 for any free one
     * @param environment may hold credentials
     * @param out where the line goes
     * @throws InterruptedException when the thread is interrupted; the sandbox is closed by then
     * @throws java.io.UncheckedIOException if the port cannot be had
     */
    public static void serve(int port, Map<String, String> environment, PrintStream out) throws InterruptedException {
        try (Sandbox sandbox = builder(environment).port(port).start()) {
            out.println(line(sandbox));
            out.flush();
            new CountDownLatch(1).await();
        }
    }

    private static Sandbox.Builder builder(Map<String, String> environment) {
        String secretId = environment.getOrDefault("TENCENTCLOUD_SECRET_ID", "");
        String secretKey = environment.getOrDefault("TENCENTCLOUD_SECRET_KEY", "");
        String token = environment.getOrDefault("TENCENTCLOUD_TOKEN", "");
        return Sandbox.builder()
                .credentials(
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

    private static int port(String[] arguments) {
        if (arguments.length == 0) {
            return 0;
        }
        boolean named = arguments.length == 2 && arguments[0].equals("--port");
        if (!named || !arguments[1].matches("\\d{1,5}") || Integer.parseInt(arguments[1]) > 65_535) {
            throw new IllegalArgumentException("Usage: [--port N], N from 0 to 65535");
        }
        return Integer.parseInt(arguments[1]);
    }
}
