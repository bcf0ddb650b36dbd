package io.github.tctasks.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.ApplicationProtocolNames;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.IdentityCipherSuiteFilter;
import io.netty.handler.ssl.JdkSslContext;
import io.netty.util.ReferenceCountUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A server on loopback that speaks HTTP/2 over TLS and nothing else, and answers each request with one body. */
public final class Http2Server implements AutoCloseable {

    private final EventLoopGroup threads = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Http2Headers> requests = new CopyOnWriteArrayList<>();
    private final Channel channel;

    /** Starts a server with the keys of a context. */
    public Http2Server(SSLContext keys, String body) {
        ApplicationProtocolConfig onlyHttp2 = new ApplicationProtocolConfig(
                ApplicationProtocolConfig.Protocol.ALPN,
                ApplicationProtocolConfig.SelectorFailureBehavior.FATAL_ALERT,
                ApplicationProtocolConfig.SelectedListenerFailureBehavior.FATAL_ALERT,
                ApplicationProtocolNames.HTTP_2);
        JdkSslContext tls = new JdkSslContext(
                keys, false, null, IdentityCipherSuiteFilter.INSTANCE, onlyHttp2, ClientAuth.NONE, null, false);
        this.channel = new ServerBootstrap()
                .group(threads)
                .channel(NioServerSocketChannel.class)
                .childHandler(initializer(connection -> {
                    connections.incrementAndGet();
                    connection.addLast(
                            tls.newHandler(connection.channel().alloc()),
                            Http2FrameCodecBuilder.forServer().build(),
                            new Http2MultiplexHandler(initializer(stream -> stream.addLast(new Answer(body)))));
                }))
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .syncUninterruptibly()
                .channel();
    }

    private interface Setup {
        void of(ChannelPipeline pipeline);
    }

    private static ChannelInitializer<Channel> initializer(Setup setup) {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                setup.of(channel.pipeline());
            }
        };
    }

    private final class Answer extends ChannelInboundHandlerAdapter {

        private final String body;

        Answer(String body) {
            this.body = body;
        }

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // a write that fails ends the connection, which the client tells
        public void channelRead(ChannelHandlerContext context, Object frame) {
            boolean last = frame instanceof Http2DataFrame data && data.isEndStream();
            if (frame instanceof Http2HeadersFrame headers) {
                requests.add(headers.headers());
                last = headers.isEndStream();
            }
            ReferenceCountUtil.release(frame);
            if (last) {
                context.write(new DefaultHttp2HeadersFrame(new DefaultHttp2Headers().status("200")));
                context.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.copiedBuffer(body, UTF_8), true));
            }
        }
    }

    /** Returns host and port. */
    public String authority() {
        return "127.0.0.1:" + ((InetSocketAddress) channel.localAddress()).getPort();
    }

    /** Returns how many connections were made. */
    public int connections() {
        return connections.get();
    }

    /** Returns the headers of the requests so far. */
    public List<Http2Headers> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        channel.close().syncUninterruptibly();
        threads.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
