package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** Speaks HTTP byte by byte, for requests that no HTTP client would send. */
final class RawHttp {

    private RawHttp() {}

    /**
     * Sends text and reads until the other side closes the connection.
     *
     * @param endpoint where to
     * @param request the text, which should ask for the connection to be closed
     * @return all that came back
     */
    static String exchange(URI endpoint, String request) throws IOException {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
