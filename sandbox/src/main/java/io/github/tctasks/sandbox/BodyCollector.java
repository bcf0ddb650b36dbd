package io.github.tctasks.sandbox;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpObjectAggregator;

/** Puts a request together. One that is too large goes on without its body, so that the API itself can refuse it. */
final class BodyCollector extends HttpObjectAggregator {

    /** A request whose body was thrown away. */
    record TooLarge(HttpMessage request) {}

    /**
     * Makes a collector for one connection.
     *
     * @param maxBytes the greatest size of a body
     */
    BodyCollector(int maxBytes) {
        super(maxBytes);
    }

    @Override
    protected void handleOversizedMessage(ChannelHandlerContext context, HttpMessage oversized) {
        context.fireChannelRead(new TooLarge(oversized));
    }
}
