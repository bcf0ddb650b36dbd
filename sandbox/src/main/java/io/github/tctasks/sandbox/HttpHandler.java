package io.github.tctasks.sandbox;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.util.ReferenceCountUtil;
import java.util.Map;

/**
 * The edge between Netty and the sandbox: turns what was read into a {@link WireRequest} and writes the {@link Reply}.
 * {@link #send} is the only place that writes. What should go wrong on the wire goes wrong right behind it, in the reply's
 * {@link Delivery}.
 */
final class HttpHandler extends ChannelInboundHandlerAdapter {

    private static final byte[] NO_BODY = {};

    private final Gateway gateway;
    private final HttpDate date;

    HttpHandler(Gateway gateway, HttpDate date) {
        this.gateway = gateway;
        this.date = date;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            if (message instanceof FullHttpRequest request) {
                serve(context, request, ByteBufUtil.getBytes(request.content()), false);
            } else if (message instanceof BodyCollector.TooLarge large
                    && large.request() instanceof HttpRequest request) {
                serve(context, request, NO_BODY, true);
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        context.flush();
    }

    /** The connection is broken or was misused: there is nobody left to answer. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // Nothing is left to do when the connection has been closed.
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }

    private void serve(ChannelHandlerContext context, HttpRequest request, byte[] body, boolean tooLarge) {
        if (request.decoderResult().isFailure()) {
            send(context, Reply.gateway(400, "Bad Request", Map.of()), false);
            return;
        }
        WireRequest received =
                new WireRequest(request.method().name(), request.uri(), request.headers(), body, tooLarge);
        send(context, gateway.answer(received), HttpUtil.isKeepAlive(request));
    }

    private void send(ChannelHandlerContext context, Reply reply, boolean keepAlive) {
        reply.delivery().deliver(new Exchange(context, reply, date, keepAlive));
    }
}
