package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of vectors of signature version 1, through the authenticator. */
class V1VectorsTest {

    private static final Path FOLDER = Path.of("src/test/resources/vectors-v1");

    /** A vector as it lies in its folder. */
    record Vector(String name, String request, Properties expected) {

        static Vector read(Path folder) {
            try (Reader properties = Files.newBufferedReader(folder.resolve("expected.properties"))) {
                Properties expected = new Properties();
                expected.load(properties);
                String request = Files.readString(folder.resolve("request.http"), ISO_8859_1);
                return new Vector(folder.getFileName().toString(), request, expected);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String get(String key) {
            return Objects.requireNonNull(expected.getProperty(key), key);
        }

        WireRequest signed(String signature) {
            String parameter = "&Signature=" + URLEncoder.encode(signature, UTF_8);
            int blank = request.indexOf("\n\n");
            List<String> lines = request.substring(0, blank).lines().toList();
            HttpHeaders headers = new DefaultHttpHeaders();
            lines.stream().skip(1).map(line -> line.split(": ", 2)).forEach(line -> headers.add(line[0], line[1]));
            String[] start = lines.get(0).split(" ", -1);
            String body = request.substring(blank + 2, request.length() - 1);
            boolean get = start[0].equals("GET");
            return new WireRequest(
                    start[0],
                    get ? start[1] + parameter : start[1],
                    headers,
                    (get ? body : body + parameter).getBytes(ISO_8859_1),
                    false);
        }

        Caller authenticate(String signature) {
            WireRequest signed = signed(signature);
            InstantSource clock = InstantSource.fixed(Instant.ofEpochSecond(CallerChecks.timestamp(signed)));
            Credentials credentials = new Credentials(get("secretId"), get("secretKey"), null);
            return new AnyAuthenticator(credentials, clock).authenticate(signed);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Vector> vectors() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().map(Vector::read).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void authenticate_signatureOfTheVector_isAcceptedForNoServiceYet(Vector vector) {
        assertThat(vector.authenticate(vector.get("signature"))).isEqualTo(new Caller(vector.get("secretId"), null));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void text_ofTheVector_isThatOfTheVector(Vector vector) {
        WireRequest signed = vector.signed("x");
        V1Parameters parameters = Objects.requireNonNull(signed.v1());
        assertThat(V1Signature.text(signed.method(), signed.headers().get("host"), parameters.all()))
                .isEqualTo(vector.get("text"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void authenticate_oneCharacterOfTheSignatureChanged_isRefused(Vector vector) {
        String right = vector.get("signature");
        String wrong = (right.charAt(0) == 'A' ? 'B' : 'A') + right.substring(1);
        assertThatThrownBy(() -> vector.authenticate(wrong))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.code()).isEqualTo("AuthFailure.SignatureFailure"))
                .hasMessageContaining(Tc3Signature.hash(vector.get("text")));
    }
}
