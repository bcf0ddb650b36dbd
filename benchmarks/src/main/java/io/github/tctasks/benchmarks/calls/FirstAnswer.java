package io.github.tctasks.benchmarks.calls;

import java.util.Objects;

/** The smallest program that calls: one client, one answer, the end. Its JVM holds nothing else. */
final class FirstAnswer {

    private FirstAnswer() {}

    /**
     * Calls once and says so.
     *
     * @param args the client and the server
     * @throws Exception if the call fails
     */
    public static void main(String[] args) throws Exception {
        System.out.println(Objects.equals(Clients.connect(args[0], args[1]).requestId(), Canned.REQUEST_ID));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
