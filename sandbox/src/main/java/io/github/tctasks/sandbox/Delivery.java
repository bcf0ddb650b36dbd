package io.github.tctasks.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The way in which a reply goes over the wire. */
@FunctionalInterface
interface Delivery {

    int TOO_MUCH = 100;
    int LARGE_PIECES = 800;
    int LARGE_PIECE = 64 * 1024;
    int ENDLESS_PIECES = 60_000;
    int ENDLESS_PIECE = 1024;
    Duration ENDLESS_PAUSE = Duration.ofMillis(10);

    /** At once and as a whole. */
    Delivery WHOLE = exchange -> exchange.send(exchange.body().length);

    /** A reset in the reply's place. */
    Delivery RESET = exchange -> exchange.breakOff(true);

    /** A closed connection in the reply's place. */
    Delivery CLOSE = exchange -> exchange.breakOff(false);

    /** Headers and half of the body, then a closed connection. */
    Delivery HALF = Exchange::sendHalf;

    /** With a length that promises more than comes. */
    Delivery LONG_LENGTH = exchange -> exchange.send(exchange.body().length + TOO_MUCH);

    /** With a length that promises less than comes. */
    Delivery SHORT_LENGTH = exchange -> exchange.send(exchange.body().length / 2);

    /** With the address of another host, where the caller should ask instead. */
    Delivery ELSEWHERE = Exchange::sendElsewhere;

    /** With a field of much text. */
    Delivery LARGE = exchange -> {
        SpoiltBody.Split split = SpoiltBody.Split.aroundText(exchange.body(), "Padding");
        long length = split.before().length + (long) LARGE_PIECES * LARGE_PIECE + split.after().length;
        exchange.stream(
                length,
                pieces(split.before(), LARGE_PIECES, LARGE_PIECE, split.after()),
                Duration.ZERO,
                exchange::finish);
    };

    /** With a field whose text does not end before the connection does. */
    Delivery ENDLESS = exchange -> {
        SpoiltBody.Split split = SpoiltBody.Split.aroundText(exchange.body(), "Padding");
        exchange.stream(
                Exchange.UNKNOWN_LENGTH,
                pieces(split.before(), ENDLESS_PIECES, ENDLESS_PIECE),
                ENDLESS_PAUSE,
                exchange::close);
    };

    /**
     * Sends a reply.
     *
     * @param exchange the reply, and the connection where it is waited for
     */
    void deliver(Exchange exchange);

    /** As a whole, but late. */
    static Delivery after(Duration time) {
        return exchange -> exchange.sendAfter(time);
    }

    /** At once, but byte by byte. */
    static Delivery byteByByte(Duration pause) {
        return exchange -> {
            byte[] body = exchange.body();
            Iterator<byte[]> bytes = IntStream.range(0, body.length)
                    .mapToObj(i -> new byte[] {body[i]})
                    .iterator();
            exchange.stream(body.length, bytes, pause, exchange::finish);
        };
    }

    /** Pieces of a body, the same bytes again and again between its start and its end. */
    private static Iterator<byte[]> pieces(byte[] start, int count, int size, byte[]... end) {
        byte[] piece = new byte[size];
        Arrays.fill(piece, (byte) 'x');
        Stream<byte[]> rest = Stream.concat(Collections.nCopies(count, piece).stream(), Stream.of(end));
        return Stream.concat(Stream.of(start), rest).iterator();
    }
}
