package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sandbox starts, stops, and leaves nothing behind. */
class LifecycleTest {

    // Repeated, since a socket that is left open now and then goes unseen in a single run.
    @RepeatedTest(20)
    void close_endsAllThreadsAndSockets() throws IOException {
        Sandbox sandbox = Sandbox.start();
        int port = sandbox.endpoint().getPort();
        try (Socket idle = open(sandbox);
                Socket halfway = open(sandbox)) {
            halfway.getOutputStream().write("POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\n{".getBytes(US_ASCII));
            idle.getOutputStream().write("GET /served HTTP/1.1\r\n\r\n".getBytes(US_ASCII));
            assertThat(idle.getInputStream().read()).isEqualTo('H');
            sandbox.close();
            assertThat(new String(idle.getInputStream().readAllBytes(), US_ASCII))
                    .contains("404");
            assertThat(isClosed(halfway)).isTrue();
        }
        assertThat(threads()).isEmpty();
        try (Sandbox next = Sandbox.builder().port(port).start()) {
            assertThat(next.endpoint().getPort()).isEqualTo(port);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delay-600000", "slow-60000", "endless", "large", "length-long"})
    void close_withAnAnswerUnderWay_endsAllThreadsAndSockets(String fault) throws IOException {
        Sandbox sandbox = Sandbox.start();
        try (Socket waiting = open(sandbox)) {
            String request = TestRequest.vpc(sandbox, "fault-" + fault + "-x").text("keep-alive");
            waiting.getOutputStream().write(request.getBytes(US_ASCII));
            if (!fault.startsWith("delay")) {
                assertThat(waiting.getInputStream().read()).isEqualTo('H');
            }
            sandbox.close();
            assertThat(endOf(waiting)).isTrue();
        }
        assertThat(threads()).isEmpty();
    }

    @Test
    void close_aSecondTime_doesNothing() {
        Sandbox sandbox = Sandbox.start();
        sandbox.close();
        sandbox.close();
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void close_inAnInterruptedThread_stillEndsAllThreads() {
        Sandbox sandbox = Sandbox.start();
        Thread.currentThread().interrupt();
        sandbox.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(threads()).isEmpty();
    }

    @Test
    void start_onATakenPort_saysSoAndLeavesNoThread() {
        try (Sandbox first = Sandbox.start()) {
            int port = first.endpoint().getPort();
            long before = threads().size();
            assertThatThrownBy(() -> Sandbox.builder().port(port).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("127.0.0.1:" + port);
            assertThat(threads()).hasSize((int) before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void port_outOfRange_isRefused(int port) {
        assertThatThrownBy(() -> Sandbox.builder().port(port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(port));
    }

    @Test
    void listens_onLoopbackOnly() throws IOException {
        try (Sandbox sandbox = Sandbox.start()) {
            List<InetAddress> others = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList();
            for (InetAddress other : others) {
                assertThatThrownBy(() -> new Socket(other, sandbox.endpoint().getPort()).close())
                        .as(other.toString())
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void credentials_areRandomForEachSandboxUnlessSet() {
        try (Sandbox one = Sandbox.start();
                Sandbox two = Sandbox.start();
                Sandbox set = Sandbox.builder().credentials("id", "key").start()) {
            assertThat(one.secretId()).isNotEqualTo(two.secretId()).startsWith("AKID");
            assertThat(one.secretKey()).isNotEqualTo(two.secretKey()).hasSizeGreaterThan(20);
            assertThat(List.of(set.secretId(), set.secretKey())).containsExactly("id", "key");
        }
    }

    @Test
    void toString_holdsNoSecret() {
        try (Sandbox sandbox = Sandbox.start()) {
            assertThat(sandbox.toString())
                    .contains(sandbox.endpoint().toString())
                    .doesNotContain(sandbox.secretKey());
        }
    }

    @Test
    void credentials_toString_holdsNoSecret() {
        assertThat(new Credentials("id", "my-key", "my-token").toString()).doesNotContain("my-key", "my-token");
    }

    /** Whether the other side has closed a connection, perhaps before it had looked at it. */
    private static boolean isClosed(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() == -1;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        }
    }

    /** Reads what is left of an answer; tells whether the connection was closed behind it. */
    private static boolean endOf(Socket socket) {
        try {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static Socket open(Sandbox sandbox) throws IOException {
        Socket socket =
                new Socket(sandbox.endpoint().getHost(), sandbox.endpoint().getPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    /** The names of threads that only a sandbox, or Netty on its behalf, can have started. */
    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(HttpServer.THREAD_NAME)
                        || name.contains("globalEventExecutor")
                        || name.contains("EventLoop"))
                .toList();
    }
}
