package io.github.tctasks.sandbox;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/**
 * A reply and the connection where it is waited for. No method blocks. Those that need time keep the connection's later requests
 * waiting until they are done.
 */
@SuppressWarnings("FutureReturnValueIgnored") // A failed write closes the connection, and nothing is left to do then.
final class Exchange {

    /** In the place of a length: the body is sent in chunks. */
    static final long UNKNOWN_LENGTH = -1;

    private final ChannelHandlerContext context;
    private final Reply reply;
    private final HttpDate date;
    private final boolean keepAlive;

    /**
     * Makes an exchange.
     *
     * @param context the connection
     * @param reply the reply
     * @param date tells the time when the reply is sent
     * @param keepAlive whether the connection stays open after the reply
     */
    Exchange(ChannelHandlerContext context, Reply reply, HttpDate date, boolean keepAlive) {
        this.context = context;
        this.reply = reply;
        this.date = date;
        this.keepAlive = keepAlive;
    }

    byte[] body() {
        return reply.body();
    }

    /**
     * Sends the whole reply.
     *
     * @param length what it tells of the length of its body
     */
    void send(long length) {
        send(withHeaders(whole(), length));
    }

    /** Sends the whole reply after some time, during which the connection waits. */
    void sendAfter(Duration time) {
        hold();
        context.executor()
                .schedule(
                        () -> {
                            send(body().length);
                            context.flush();
                            release();
                        },
                        time.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** Sends the whole reply with an address on another host. */
    void sendElsewhere() {
        int port = ((InetSocketAddress) context.channel().localAddress()).getPort();
        HttpResponse response = withHeaders(whole(), body().length);
        response.headers().set(HttpHeaderNames.LOCATION, "http://localhost:" + port + "/redirected");
        send(response);
    }

    /** Sends headers and half of the body, and closes the connection. */
    void sendHalf() {
        hold();
        context.write(withHeaders(head(), body().length));
        byte[] half = Arrays.copyOf(body(), body().length / 2);
        context.writeAndFlush(new DefaultHttpContent(Unpooled.wrappedBuffer(half)))
                .addListener(ChannelFutureListener.CLOSE);
    }

    /**
     * Ends the connection without a byte.
     *
     * @param reset whether with a reset, as after a crash
     */
    void breakOff(boolean reset) {
        hold();
        if (reset) {
            context.channel().config().setOption(ChannelOption.SO_LINGER, 0);
        }
        close();
    }

    /**
     * Sends the reply with another body, piece by piece. Each piece is made when the one before it has left.
     *
     * @param length the length that the reply tells, or {@link #UNKNOWN_LENGTH}
     * @param pieces the body
     * @param pause the time after each piece
     * @param end what to do behind the last one
     */
    void stream(long length, Iterator<byte[]> pieces, Duration pause, Runnable end) {
        hold();
        context.writeAndFlush(withHeaders(head(), length));
        new Pump(context, pieces, pause, end).run();
    }

    /** Ends a reply that was sent piece by piece. */
    void finish() {
        if (keepAlive) {
            context.writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT);
            release();
        } else {
            context.writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT).addListener(ChannelFutureListener.CLOSE);
        }
    }

    void close() {
        context.close();
    }

    private void send(HttpResponse response) {
        if (keepAlive) {
            context.write(response, context.voidPromise());
        } else {
            context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
        }
    }

    private HttpResponse whole() {
        return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status(), Unpooled.wrappedBuffer(body()));
    }

    private HttpResponse head() {
        return new DefaultHttpResponse(HttpVersion.HTTP_1_1, status());
    }

    private HttpResponseStatus status() {
        return HttpResponseStatus.valueOf(reply.status());
    }

    private HttpResponse withHeaders(HttpResponse response, long length) {
        reply.headers().forEach(response.headers()::set);
        response.headers().set(HttpHeaderNames.DATE, date.now());
        if (length == UNKNOWN_LENGTH) {
            HttpUtil.setTransferEncodingChunked(response, true);
        } else {
            HttpUtil.setContentLength(response, length);
        }
        response.headers().set(HttpHeaderNames.CONNECTION, keepAlive ? "keep-alive" : "close");
        return response;
    }

    // Answers must go out in the order in which their requests came.
    private void hold() {
        context.channel().config().setAutoRead(false);
    }

    private void release() {
        context.channel().config().setAutoRead(true);
    }
}
