package io.github.tctasks.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** An HTTP/1.1 server on loopback that lets a test write each byte of its answers. */
public final class RawServer implements AutoCloseable {

    private static final int SOCKET_TIMEOUT_MILLIS = 10_000;

    /** Writes the answer to one request. */
    @FunctionalInterface
    public interface Script {
        /** Answers; after an exception the connection is closed. */
        void answer(Received request, Reply reply) throws IOException;
    }

    /** What goes back to the client. */
    public final class Reply {

        private final OutputStream out;

        private Reply(OutputStream out) {
            this.out = out;
        }

        /** Sends bytes. */
        public void write(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /** Sends text in UTF-8. */
        public void write(String text) throws IOException {
            write(text.getBytes(UTF_8));
        }

        /** Sends lines and the empty line after them. */
        public void head(String... lines) throws IOException {
            write(String.join("\r\n", lines) + "\r\n\r\n");
        }

        /** Sends HTTP 200 with a body. */
        public void ok(String body) throws IOException {
            head("HTTP/1.1 200 OK", "Content-Length: " + body.getBytes(UTF_8).length);
            write(body);
        }

        /** Keeps the connection open without a byte until the server is closed. */
        public void stall() throws IOException {
            awaitClose();
        }

        /** Ends the connection. */
        public void hangUp() throws IOException {
            out.close();
        }
    }

    /** A request as it came over the wire. */
    public record Received(String requestLine, List<String> headers, String body) {

        /** Returns the values of a header. */
        public List<String> values(String name) {
            String prefix = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .toList();
        }
    }

    private final String scheme;
    private final ServerSocket server;
    private final Script script;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch firstRequest = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private RawServer(String scheme, ServerSocket server, Script script) {
        this.scheme = scheme;
        this.server = server;
        this.script = script;
    }

    /** Starts a server that answers each request by the script. */
    public static RawServer start(Script script) throws IOException {
        return start("http", new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
    }

    /** Starts a server that speaks TLS and demands a certificate of the client. */
    public static RawServer startTls(SSLContext keys, Script script) throws IOException {
        SSLServerSocket server = (SSLServerSocket)
                keys.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setNeedClientAuth(true);
        return start("https", server, script);
    }

    private static RawServer start(String scheme, ServerSocket socket, Script script) {
        RawServer server = new RawServer(scheme, socket, script);
        server.run("raw-server", server::accept);
        return server;
    }

    private void run(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                run("raw-server-" + connections.incrementAndGet(), () -> serve(socket));
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
                received.add(request);
                firstRequest.countDown();
                script.answer(request, new Reply(socket.getOutputStream()));
            }
        } catch (IOException e) {
            // The client or the test has closed the connection, which ends it here too.
            ended(socket);
        }
    }

    private synchronized void ended(Socket socket) {
        sockets.remove(socket);
        notifyAll();
    }

    /** Waits until the client has closed every connection. */
    public synchronized void awaitNoConnection() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!sockets.isEmpty()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("connections that are still open: " + sockets.size());
            }
            wait(left);
        }
    }

    private static Received read(InputStream in) throws IOException {
        String requestLine = line(in);
        List<String> headers = new CopyOnWriteArrayList<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            headers.add(header);
        }
        Received head = new Received(requestLine, headers, "");
        List<String> length = head.values("content-length");
        byte[] body = in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length.get(0)));
        return new Received(requestLine, headers, new String(body, UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            line.write(b);
        }
        return line.toString(ISO_8859_1).strip();
    }

    /** Returns the URL of the server. */
    public String url() {
        return scheme + "://" + authority();
    }

    /** Returns host and port. */
    public String authority() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Returns the requests so far. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** Returns how many connections were made. */
    public int connections() {
        return connections.get();
    }

    /** Waits until a request has come. */
    public void awaitRequest() throws InterruptedException {
        if (!firstRequest.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("no request came");
        }
    }

    private void awaitClose() throws IOException {
        try {
            if (!closed.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("the test did not close the server");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
