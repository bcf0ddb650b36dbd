package io.github.tctasks.benchmarks.calls;

/** Makes a client by the name of its {@link Peer}, without touching what the others need. */
final class Clients {

    private Clients() {}

    static TypedCall connect(String peer, String endpoint) {
        return switch (peer) {
            case "OURS" -> OurCall.asItComes(endpoint);
            case "URL_CONNECTION" -> OurCall.over(OurCall.urlConnection(), endpoint);
            case "JAVA11" -> OurCall.over(OurCall.java11(), endpoint);
            case "HC5" -> OurCall.over(Apache5.transport(), endpoint);
            case "OKHTTP" -> OurCall.over(OurCall.okhttp(), endpoint);
            case "VENDOR" -> new VendorCall(endpoint);
            case "BARE" -> new BareCall(endpoint);
            default -> throw new IllegalArgumentException("No client is called " + peer);
        };
    }
}
