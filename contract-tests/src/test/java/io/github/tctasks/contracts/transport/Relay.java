package io.github.tctasks.contracts.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Stands between a client and a server and hands on each byte, each end and each reset, to tell which sockets stay open. */
final class Relay implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final ServerSocket door;
    private final URI server;
    private final Set<Socket> callers = new HashSet<>();
    private final List<Socket> all = new ArrayList<>();
    private boolean closed;

    Relay(URI server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        start(this::serve);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                Socket caller = door.accept();
                Socket called = new Socket(server.getHost(), server.getPort());
                if (keep(caller, called)) {
                    start(() -> pass(caller, called, caller));
                    start(() -> pass(called, caller, caller));
                }
            }
        } catch (IOException e) {
            close();
        }
    }

    private synchronized boolean keep(Socket caller, Socket called) {
        all.add(caller);
        all.add(called);
        callers.add(caller);
        if (closed) {
            quietly(caller::close);
            quietly(called::close);
        }
        return !closed;
    }

    /** Hands on what comes from one side until it ends. */
    private void pass(Socket from, Socket to, Socket caller) {
        try {
            from.setTcpNoDelay(true);
            to.setTcpNoDelay(true);
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
                try {
                    out.write(buffer, 0, size);
                } catch (IOException e) {
                    // The receiver is gone, so that the sender need not go on; its end is noticed by the other thread.
                    quietly(from::close);
                    ended(to, caller);
                    return;
                }
            }
            ended(from, caller);
            to.shutdownOutput();
        } catch (SocketException e) {
            ended(from, caller);
            reset(to);
        } catch (IOException e) {
            ended(from, caller);
            quietly(to::close);
        }
    }

    private static void reset(Socket socket) {
        quietly(() -> socket.setSoLinger(true, 0));
        quietly(socket::close);
    }

    private synchronized void ended(Socket side, Socket caller) {
        if (side == caller) {
            callers.remove(caller);
            notifyAll();
        }
    }

    /** Returns whether the callers end all of their connections within a few seconds. */
    synchronized boolean allCallersEnd() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        for (long left = 3_000; !callers.isEmpty() && left > 0; ) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        return callers.isEmpty();
    }

    /** Ends all connections. */
    @Override
    public synchronized void close() {
        closed = true;
        quietly(door::close);
        all.forEach(socket -> quietly(socket::close));
    }

    /** What may fail when a socket is gone already. */
    private interface Closing {
        void run() throws IOException;
    }

    private static boolean quietly(Closing closing) {
        try {
            closing.run();
            return true;
        } catch (IOException e) {
            // A socket that is gone needs no closing.
            return false;
        }
    }
}
