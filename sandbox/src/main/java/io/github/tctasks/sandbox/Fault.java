package io.github.tctasks.sandbox;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * Something that goes wrong with the answer to a request. Immutable; two faults of one name are equal.
 *
 * <p>A fault is asked for by the id of a task, for all of its queries ({@code fault-NAME-...}) or the first few of them
 * ({@code fault-NAMExTIMES-...}), or by {@link Sandbox.Builder#fault(Fault, double)} for a share of all requests. Integer ids
 * ask for it with their last three digits; 40 more make it happen only the first two times, as in {@code ...953}.
 *
 * <table>
 * <caption>Faults</caption>
 * <tr><th>name</th><th>integer</th><th>the answer</th></tr>
 * <tr><td>{@code delay-MILLISECONDS}</td><td>{@code ...911}</td><td>is right, but late, by 600,000 ms at most; in an integer id
 *     the milliseconds are the digits before the last three</td></tr>
 * <tr><td>{@code slow-MILLISECONDS}</td><td>{@code ...912}</td><td>is right, but its body comes byte by byte, with a pause of 1
 *     to 60,000 ms after each; 10 ms for the integer</td></tr>
 * <tr><td>{@code reset}</td><td>{@code ...913}</td><td>is a TCP reset</td></tr>
 * <tr><td>{@code close}</td><td>{@code ...914}</td><td>is a connection closed without a byte</td></tr>
 * <tr><td>{@code half}</td><td>{@code ...915}</td><td>ends in the middle of its body, with a closed connection</td></tr>
 * <tr><td>{@code length-long}</td><td>{@code ...916}</td><td>promises 100 bytes more in {@code Content-Length} than come</td></tr>
 * <tr><td>{@code length-short}</td><td>{@code ...917}</td><td>promises half of the bytes that come</td></tr>
 * <tr><td>{@code html-502}</td><td>{@code ...918}</td><td>is a gateway's page with this status; {@code html} for short</td></tr>
 * <tr><td>{@code html-200}</td><td>{@code ...919}</td><td>is a gateway's page with this status, or another from 200 to 599
 *     but 204, 205 and 304</td></tr>
 * <tr><td>{@code http-429}</td><td>{@code ...920}</td><td>has this status, and a line of text</td></tr>
 * <tr><td>{@code http-500}</td><td>{@code ...921}</td><td>has this status, or another from 400 to 599</td></tr>
 * <tr><td>{@code http-502}</td><td>{@code ...922}</td><td>has this status</td></tr>
 * <tr><td>{@code http-503}</td><td>{@code ...923}</td><td>has this status</td></tr>
 * <tr><td>{@code http-504}</td><td>{@code ...924}</td><td>has this status</td></tr>
 * <tr><td>{@code garbage}</td><td>{@code ...925}</td><td>has bytes in its body that are no JSON</td></tr>
 * <tr><td>{@code not-object}</td><td>{@code ...926}</td><td>is a JSON array</td></tr>
 * <tr><td>{@code nesting}</td><td>{@code ...927}</td><td>has a further field with 100,000 arrays in one another</td></tr>
 * <tr><td>{@code large}</td><td>{@code ...928}</td><td>has a further field with 50 MiB of text</td></tr>
 * <tr><td>{@code endless}</td><td>{@code ...929}</td><td>has a further field that goes on, 1 KiB every 10 ms, until the
 *     connection is closed after 60,000 KiB</td></tr>
 * <tr><td>{@code duplicate-keys}</td><td>{@code ...930}</td><td>has each field twice, the second time with null</td></tr>
 * <tr><td>{@code wrong-types}</td><td>{@code ...931}</td><td>has a value of another type in each field but
 *     {@code RequestId}</td></tr>
 * <tr><td>{@code throttling}</td><td>{@code ...932}</td><td>is the error {@code RequestLimitExceeded}</td></tr>
 * <tr><td>{@code expired-timestamp}</td><td>{@code ...933}</td><td>is the error {@code AuthFailure.SignatureExpire}; the header
 *     {@code Date} tells the sandbox's time, as always</td></tr>
 * <tr><td>{@code redirect-302}</td><td>{@code ...934}</td><td>leads to the path {@code /redirected} of the sandbox's port on the
 *     host {@code localhost}, which is another name, so that {@link Sandbox#requests()} tells who follows;
 *     {@code redirect} for short</td></tr>
 * <tr><td>{@code redirect-307}</td><td>{@code ...935}</td><td>does so with this status, or 301, 303 or 308</td></tr>
 * <tr><td>{@code no-body}</td><td>{@code ...936}</td><td>is empty</td></tr>
 * <tr><td>{@code invalid-utf8}</td><td>{@code ...937}</td><td>has bytes at the end of each text field that are no UTF-8</td></tr>
 * </table>
 *
 * <p>Connections stay open after an answer as after any other, unless the table says that they are closed.
 */
public final class Fault {

    static final int MOST_DELAY = 600_000;
    static final int MOST_PAUSE = 60_000;

    private final String name;
    private final boolean harmless;
    private final UnaryOperator<Reply> change;

    private Fault(String name, boolean harmless, UnaryOperator<Reply> change) {
        this.name = name;
        this.harmless = harmless;
        this.change = change;
    }

    private static Fault spoils(String name, UnaryOperator<Reply> change) {
        return new Fault(name, false, change);
    }

    private static Fault spoilsBody(String name, UnaryOperator<byte[]> change) {
        return spoils(name, reply -> reply.withBody(change.apply(reply.body())));
    }

    private static Fault spoilsDelivery(String name, Delivery delivery) {
        return spoils(name, reply -> reply.by(delivery));
    }

    /**
     * Finds a fault by its name.
     *
     * @param name a name out of the table above, such as {@code http-503}
     * @return the fault
     * @throws IllegalArgumentException if there is none of this name; the message tells all names
     */
    public static Fault of(String name) {
        Fault fault = FaultNames.find(name);
        if (fault == null) {
            throw new IllegalArgumentException("No fault has the name " + name + ". " + FaultNames.usage());
        }
        return fault;
    }

    /**
     * The right answer, but late.
     *
     * @param time from 0 to 600 s, cut to whole milliseconds
     * @return the fault
     * @throws IllegalArgumentException if the time is out of range
     */
    public static Fault delay(Duration time) {
        Duration kept = inRange(time, 0, MOST_DELAY);
        return new Fault("delay-" + kept.toMillis(), true, reply -> reply.by(Delivery.after(kept)));
    }

    /**
     * The right answer, but its body comes byte by byte.
     *
     * @param pause the time after each byte, from 1 ms to 60 s, cut to whole milliseconds
     * @return the fault
     * @throws IllegalArgumentException if the time is out of range
     */
    public static Fault slow(Duration pause) {
        Duration kept = inRange(pause, 1, MOST_PAUSE);
        return new Fault("slow-" + kept.toMillis(), true, reply -> reply.by(Delivery.byteByByte(kept)));
    }

    /**
     * A TCP reset before the first byte.
     *
     * @return the fault
     */
    public static Fault reset() {
        return spoilsDelivery("reset", Delivery.RESET);
    }

    /**
     * A connection that is closed in the proper way before the first byte.
     *
     * @return the fault
     */
    public static Fault close() {
        return spoilsDelivery("close", Delivery.CLOSE);
    }

    /**
     * All headers and the first half of the body, then a closed connection.
     *
     * @return the fault
     */
    public static Fault half() {
        return spoilsDelivery("half", Delivery.HALF);
    }

    /**
     * A {@code Content-Length} that promises 100 bytes more than come.
     *
     * @return the fault
     */
    public static Fault longLength() {
        return spoilsDelivery("length-long", Delivery.LONG_LENGTH);
    }

    /**
     * A {@code Content-Length} that promises half of the bytes that come. The others are what the caller finds on the connection
     * where it looks for the next answer.
     *
     * @return the fault
     */
    public static Fault shortLength() {
        return spoilsDelivery("length-short", Delivery.SHORT_LENGTH);
    }

    /**
     * A gateway's page.
     *
     * @param status from 200 to 599, but not 204, 205 or 304, which have no body
     * @return the fault
     * @throws IllegalArgumentException if the status is another
     */
    public static Fault html(int status) {
        check(FaultNames.hasPage(status), "an HTML page", status);
        return spoils("html-" + status, reply -> Reply.gateway(status));
    }

    /**
     * A status that is none of the API's, and a line of text.
     *
     * @param status from 400 to 599
     * @return the fault
     * @throws IllegalArgumentException if the status is another
     */
    public static Fault httpStatus(int status) {
        check(FaultNames.isError(status), "an HTTP fault", status);
        return spoils("http-" + status, reply -> Reply.text(status));
    }

    /**
     * A body of bytes that are no JSON.
     *
     * @return the fault
     */
    public static Fault garbage() {
        return spoilsBody("garbage", body -> SpoiltBody.garbage());
    }

    /**
     * A body that is a JSON array.
     *
     * @return the fault
     */
    public static Fault notAnObject() {
        return spoilsBody("not-object", SpoiltBody::inArray);
    }

    /**
     * A field with 100,000 arrays in one another.
     *
     * @return the fault
     */
    public static Fault nesting() {
        return spoilsBody("nesting", SpoiltBody::nested);
    }

    /**
     * A field with 50 MiB of text, which are made while they are sent.
     *
     * @return the fault
     */
    public static Fault large() {
        return spoilsDelivery("large", Delivery.LARGE);
    }

    /**
     * A field whose text goes on, a KiB every 10 ms, until the connection is closed after 60,000 of them.
     *
     * @return the fault
     */
    public static Fault endless() {
        return spoilsDelivery("endless", Delivery.ENDLESS);
    }

    /**
     * Each field twice, first with its value and then with null.
     *
     * @return the fault
     */
    public static Fault duplicateKeys() {
        return spoilsBody("duplicate-keys", SpoiltBody::withDuplicateKeys);
    }

    /**
     * A value of another type in each field but {@code RequestId}.
     *
     * @return the fault
     */
    public static Fault wrongTypes() {
        return spoilsBody("wrong-types", SpoiltBody::withWrongTypes);
    }

    /**
     * The error {@code RequestLimitExceeded}.
     *
     * @return the fault
     */
    public static Fault throttling() {
        return spoilsBody(
                "throttling", body -> SpoiltBody.error(body, "RequestLimitExceeded", "Too many requests came."));
    }

    /**
     * The error {@code AuthFailure.SignatureExpire}. The header {@code Date} tells the time of the sandbox's clock.
     *
     * @return the fault
     */
    public static Fault expiredTimestamp() {
        return spoilsBody(
                "expired-timestamp",
                body -> SpoiltBody.error(
                        body, "AuthFailure.SignatureExpire", "The timestamp is off. The header Date tells the time."));
    }

    /**
     * A redirect to another host name, {@code localhost}, and there to the path {@code /redirected} of the sandbox itself.
     *
     * @param status 301, 302, 303, 307 or 308
     * @return the fault
     * @throws IllegalArgumentException if the status is another
     */
    public static Fault redirect(int status) {
        check(FaultNames.isRedirect(status), "a redirect", status);
        return spoils("redirect-" + status, reply -> Reply.gateway(status).by(Delivery.ELSEWHERE));
    }

    /**
     * An answer of the API's status and headers without a body.
     *
     * @return the fault
     */
    public static Fault noBody() {
        return spoilsBody("no-body", body -> new byte[0]);
    }

    /**
     * Bytes that are no UTF-8, at the end of each text in the answer.
     *
     * @return the fault
     */
    public static Fault invalidUtf8() {
        return spoilsBody("invalid-utf8", SpoiltBody::withInvalidUtf8);
    }

    /**
     * The fault's name, as {@link #of} takes it and {@link RecordedRequest#outcome()} tells it.
     *
     * @return the name, such as {@code delay-2000}
     */
    public String name() {
        return name;
    }

    /** Whether the answer is right all the same, once it is there. */
    boolean harmless() {
        return harmless;
    }

    /**
     * Puts the fault in the place of an answer.
     *
     * @param reply an answer of the API
     * @return what to send, with the fault's name for its outcome
     */
    Reply spoil(Reply reply) {
        return change.apply(reply).spoiltBy(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fault fault && fault.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * Describes the fault.
     *
     * @return its name
     */
    @Override
    public String toString() {
        return name;
    }

    private static void check(boolean right, String what, int status) {
        if (!right) {
            throw new IllegalArgumentException("The status of " + what + " is " + status + ". " + FaultNames.usage());
        }
    }

    private static Duration inRange(Duration time, int least, int most) {
        if (time.compareTo(Duration.ofMillis(least)) < 0 || time.compareTo(Duration.ofMillis(most)) > 0) {
            throw new IllegalArgumentException(
                    "The time is " + time + "; it must be from " + least + " to " + most + " ms");
        }
        return Duration.ofMillis(time.toMillis());
    }
}
