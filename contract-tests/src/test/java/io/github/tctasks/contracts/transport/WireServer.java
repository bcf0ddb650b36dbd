package io.github.tctasks.contracts.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** An HTTP/1.1 server on loopback that lets a test write each byte of its answers. */
final class WireServer implements AutoCloseable {

    private static final int SOCKET_TIMEOUT_MILLIS = 20_000;

    /** Writes the answer to one request. */
    @FunctionalInterface
    interface Script {
        void answer(Received request, Reply reply) throws IOException;
    }

    /** A request as it came over the wire, header names in lower case. */
    record Received(List<String> head, String body) {

        List<String> values(String name) {
            return head.stream()
                    .skip(1)
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    /** What goes back to the client. */
    final class Reply {

        private final Socket socket;

        private Reply(Socket socket) {
            this.socket = socket;
        }

        void write(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            sent.addAndGet(bytes.length);
        }

        void write(String text) throws IOException {
            write(text.getBytes(UTF_8));
        }

        void answer(String status, String type, byte[] body, String... headers) throws IOException {
            List<String> lines = new ArrayList<>(
                    List.of("HTTP/1.1 " + status, "Content-Type: " + type, "Content-Length: " + body.length));
            lines.addAll(List.of(headers));
            write(String.join("\r\n", lines) + "\r\n\r\n");
            write(body);
        }

        void ok(String body) throws IOException {
            answer("200 OK", "application/json", body.getBytes(UTF_8));
        }

        void stall() throws IOException {
            try {
                if (!closed.await(30, TimeUnit.SECONDS)) {
                    throw new AssertionError("the test did not close the server");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }

        void hangUp() throws IOException {
            socket.close();
        }

        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }

    private final ServerSocket server;
    private final Script script;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    WireServer(Script script) throws IOException {
        this.script = script;
        this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        run(this::accept);
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "wire-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                connections.incrementAndGet();
                sockets.add(socket);
                run(() -> serve(socket));
            }
        } catch (IOException e) {
            closed.countDown();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(SOCKET_TIMEOUT_MILLIS);
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (true) {
                Received request = read(in);
                requests.incrementAndGet();
                if (received.size() < 100) {
                    received.add(request);
                }
                script.answer(request, new Reply(socket));
            }
        } catch (IOException e) {
            // One side has closed the connection.
            ended(socket);
        }
    }

    private synchronized void ended(Socket socket) {
        sockets.remove(socket);
        notifyAll();
    }

    private static Received read(InputStream in) throws IOException {
        List<String> head = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            head.add(line);
        }
        Received request = new Received(head, "");
        List<String> length = request.values("content-length");
        byte[] body = in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length.get(0)));
        return new Received(head, new String(body, UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).strip();
    }

    String authority() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    String url() {
        return "http://" + authority();
    }

    int connections() {
        return connections.get();
    }

    int requests() {
        return requests.get();
    }

    long bytesSent() {
        return sent.get();
    }

    /** Returns the first hundred requests. */
    List<Received> received() {
        return List.copyOf(received);
    }

    /** Returns whether the client closed every connection within some seconds. */
    synchronized boolean allConnectionsEnd() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        for (long left = 3_000; !sockets.isEmpty() && left > 0; ) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        return sockets.isEmpty();
    }

    @Override
    public void close() throws IOException {
        end();
    }

    /** Closes all connections, while a test goes on. */
    void end() throws IOException {
        closed.countDown();
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
