package io.github.tctasks.sandbox;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.SingleThreadIoEventLoop;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpServerExpectContinueHandler;
import io.netty.handler.flow.FlowControlHandler;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The sockets and threads of a sandbox. */
final class HttpServer implements AutoCloseable {

    static final String THREAD_NAME = "tctasks-sandbox";

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    // Beyond the greatest GET, so that the API itself can refuse one that is too large.
    private static final int MAX_REQUEST_LINE = 64 * 1024;
    private static final int MAX_HEADERS = 64 * 1024;
    private static final int MAX_BODY = 10 * 1024 * 1024;
    private static final int MAX_SECONDS_TO_CLOSE = 5;

    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final ChannelGroup channels = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE, true);
    private final EventLoop loop;
    private final InetSocketAddress address;

    /**
     * Listens on 127.0.0.1.
     *
     * @param port the port; 0 for any free one
     * @param handlers makes the last handler of each connection
     * @throws UncheckedIOException if the port cannot be had
     */
    HttpServer(int port, Supplier<HttpHandler> handlers) {
        this.loop = new SingleThreadIoEventLoop(null, this::newThread, NioIoHandler.newFactory());
        this.address = listen(port, handlers);
    }

    int port() {
        return address.getPort();
    }

    /** Closes all sockets and ends all threads, and returns when they have ended. May be called again. */
    @Override
    public void close() {
        // An event loop that ends at once leaves sockets open now and then, so they are closed before.
        channels.close().awaitUninterruptibly();
        loop.shutdownGracefully(0, MAX_SECONDS_TO_CLOSE, TimeUnit.SECONDS).awaitUninterruptibly();
        boolean interrupted = false;
        for (Thread thread : threads) {
            interrupted |= join(thread);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private InetSocketAddress listen(int port, Supplier<HttpHandler> handlers) {
        ChannelFuture bound = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 1024)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(pipeline(handlers))
                .bind(loopback(), port)
                .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            close();
            throw new UncheckedIOException(
                    "The sandbox cannot listen on 127.0.0.1:" + port + " ("
                            + bound.cause().getMessage() + "); choose another port, or 0 for any free one",
                    new IOException(bound.cause()));
        }
        channels.add(bound.channel());
        return (InetSocketAddress) bound.channel().localAddress();
    }

    private ChannelInitializer<Channel> pipeline(Supplier<HttpHandler> handlers) {
        HttpDecoderConfig limits = new HttpDecoderConfig()
                .setMaxInitialLineLength(MAX_REQUEST_LINE)
                .setMaxHeaderSize(MAX_HEADERS);
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channels.add(channel);
                channel.pipeline()
                        .addLast(new HttpServerCodec(limits))
                        .addLast(new HttpServerExpectContinueHandler())
                        .addLast(new BodyCollector(MAX_BODY))
                        // Holds back what was read while the handler below is not done with an earlier request.
                        .addLast(new FlowControlHandler())
                        .addLast(handlers.get());
            }
        };
    }

    private Thread newThread(Runnable work) {
        // A daemon, so that a test which forgets to close its sandbox does not keep the JVM alive.
        Thread thread = new Thread(work, THREAD_NAME + '-' + (threads.size() + 1));
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(LOOPBACK);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("127.0.0.1 is not an address here", e);
        }
    }

    /** Waits for the end of a thread; tells whether the waiting thread was interrupted meanwhile. */
    private static boolean join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive() && thread != Thread.currentThread()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return interrupted;
    }
}
