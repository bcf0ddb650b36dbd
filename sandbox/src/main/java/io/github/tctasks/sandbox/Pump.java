package io.github.tctasks.sandbox;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/** Sends pieces of a body one after the other. At any time no more than one of them waits to be sent. */
@SuppressWarnings(
        "FutureReturnValueIgnored") // Every end of a write comes to written(), and every later run() to the next.
final class Pump implements Runnable {

    private final ChannelHandlerContext context;
    private final Iterator<byte[]> pieces;
    private final Duration pause;
    private final Runnable end;

    /**
     * Makes a pump that has not begun.
     *
     * @param context the connection
     * @param pieces what to send; each is made when its turn comes
     * @param pause the time after each piece
     * @param end what to do behind the last one
     */
    Pump(ChannelHandlerContext context, Iterator<byte[]> pieces, Duration pause, Runnable end) {
        this.context = context;
        this.pieces = pieces;
        this.pause = pause;
        this.end = end;
    }

    /** Sends the next piece; all others follow it. */
    @Override
    public void run() {
        if (pieces.hasNext()) {
            context.writeAndFlush(new DefaultHttpContent(Unpooled.wrappedBuffer(pieces.next())))
                    .addListener(this::written);
        } else {
            end.run();
        }
    }

    private void written(Future<?> piece) {
        if (!piece.isSuccess()) {
            context.close();
        } else if (pause.isZero()) {
            run();
        } else {
            context.executor().schedule(this, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
