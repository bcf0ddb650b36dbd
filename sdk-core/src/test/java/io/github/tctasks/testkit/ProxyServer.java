package io.github.tctasks.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy on loopback: tunnels by CONNECT, forwards what comes in absolute form, demands a user if it has one. */
public final class ProxyServer implements AutoCloseable {

    private static final int SOCKET_TIMEOUT_MILLIS = 10_000;

    private static final List<String> REFUSAL = List.of(
            "HTTP/1.1 407 Who", "Proxy-Authenticate: Basic realm=\"p\"", "Content-Length: 0", "Connection: close");

    private final ServerSocket server;
    private final @Nullable String authorization;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final List<List<String>> heads = new CopyOnWriteArrayList<>();

    private ProxyServer(@Nullable String authorization) throws IOException {
        this.authorization = authorization;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run(this::accept);
    }

    /** Starts a proxy that anybody may use. */
    public static ProxyServer start() throws IOException {
        return new ProxyServer(null);
    }

    /** Starts a proxy that only this user may use. */
    public static ProxyServer start(String user, String password) throws IOException {
        byte[] pair = (user + ":" + password).getBytes(UTF_8);
        return new ProxyServer("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void run(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // One side has closed its connection, which ends the other's too.
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = server.accept();
            sockets.add(client);
            run(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        try (client) {
            client.setSoTimeout(SOCKET_TIMEOUT_MILLIS);
            InputStream in = client.getInputStream();
            List<String> head = head(in);
            heads.add(head);
            if (authorization != null && !values(head, "proxy-authorization").equals(List.of(authorization))) {
                write(client, String.join("\r\n", REFUSAL) + "\r\n\r\n");
                return;
            }
            String[] line = head.get(0).split(" ");
            if (line[0].equals("CONNECT")) {
                tunnel(client, URI.create("tunnel://" + line[1]));
            } else {
                forward(client, line, head);
            }
        }
    }

    private void tunnel(Socket client, URI address) throws IOException {
        try (Socket target = connect(address)) {
            write(client, "HTTP/1.1 200 Connected\r\n\r\n");
            run(() -> copy(client.getInputStream(), target));
            copy(target.getInputStream(), client);
        }
    }

    private void forward(Socket client, String[] line, List<String> head) throws IOException {
        URI url = URI.create(line[1]);
        List<String> onward = new ArrayList<>(List.of(line[0] + " " + url.getRawPath() + " " + line[2]));
        head.stream()
                .skip(1)
                .filter(header -> !header.toLowerCase(Locale.ROOT).startsWith("proxy-"))
                .forEach(onward::add);
        int length = Integer.parseInt(values(head, "content-length").get(0));
        byte[] body = client.getInputStream().readNBytes(length);
        try (Socket target = connect(url)) {
            write(target, String.join("\r\n", onward) + "\r\n\r\n");
            target.getOutputStream().write(body);
            target.shutdownOutput();
            copy(target.getInputStream(), client);
        }
    }

    private Socket connect(URI address) throws IOException {
        Socket target = new Socket(address.getHost(), address.getPort());
        target.setSoTimeout(SOCKET_TIMEOUT_MILLIS);
        sockets.add(target);
        return target;
    }

    private static void copy(InputStream from, Socket to) throws IOException {
        from.transferTo(to.getOutputStream());
        to.shutdownOutput();
    }

    private static void write(Socket to, String text) throws IOException {
        OutputStream out = to.getOutputStream();
        out.write(text.getBytes(ISO_8859_1));
        out.flush();
    }

    // Byte by byte, so that nothing of what follows the head is taken.
    private static List<String> head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.write(next);
        }
        return head.toString(ISO_8859_1).lines().filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> values(List<String> head, String name) {
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }

    /** Returns the port that it listens on. */
    public int port() {
        return server.getLocalPort();
    }

    /** Returns the request lines so far. */
    public List<String> requestLines() {
        return heads.stream().map(head -> head.get(0)).toList();
    }

    /** Returns the headers of the last request, with its request line. */
    public List<String> lastHead() {
        return heads.get(heads.size() - 1);
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
