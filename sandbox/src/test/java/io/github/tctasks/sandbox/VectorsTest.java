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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of vectors, through the authenticator and through the signer of the tests. */
class VectorsTest {

    private static final Path FOLDER = Path.of("src/test/resources/vectors");

    /** A vector as it lies in its folder. */
    record Vector(String name, WireRequest request, Properties expected) {

        static Vector read(Path folder) {
            try (Reader properties = Files.newBufferedReader(folder.resolve("expected.properties"))) {
                Properties expected = new Properties();
                expected.load(properties);
                // As Netty reads it: a character for each byte.
                String text = Files.readString(folder.resolve("request.http"), ISO_8859_1);
                return new Vector(folder.getFileName().toString(), request(text), expected);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static WireRequest request(String text) {
            int blank = text.indexOf("\n\n");
            List<String> lines = text.substring(0, blank).lines().toList();
            HttpHeaders headers = new DefaultHttpHeaders();
            lines.stream().skip(1).map(line -> line.split(": ", 2)).forEach(line -> headers.add(line[0], line[1]));
            String[] start = lines.get(0).split(" ", -1);
            byte[] body = text.substring(blank + 2, text.length() - 1).getBytes(ISO_8859_1);
            return new WireRequest(start[0], start[1], headers, body, false);
        }

        String get(String key) {
            return Objects.requireNonNull(expected.getProperty(key), key);
        }

        long timestamp() {
            return Long.parseLong(request.headers().get("X-TC-Timestamp"));
        }

        String authorization() {
            return "TC3-HMAC-SHA256 Credential=" + get("secretId") + "/" + get("date") + "/" + get("service")
                    + "/tc3_request, SignedHeaders=" + get("signedHeaders") + ", Signature=" + get("signature");
        }

        WireRequest signed(String authorization) {
            HttpHeaders headers = request.headers().copy().set("Authorization", authorization);
            return new WireRequest(request.method(), request.uri(), headers, request.body(), false);
        }

        Tc3Authenticator authenticator() {
            Credentials credentials = new Credentials(get("secretId"), get("secretKey"), null);
            return new Tc3Authenticator(
                    new CallerChecks(credentials, InstantSource.fixed(Instant.ofEpochSecond(timestamp()))));
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
    void authenticate_signatureOfTheVector_isAcceptedForItsService(Vector vector) {
        assertThat(vector.authenticator().authenticate(vector.signed(vector.authorization())))
                .isEqualTo(new Caller(vector.get("secretId"), vector.get("service")));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void canonicalRequest_ofTheVector_hasItsHash(Vector vector) {
        WireRequest signed = vector.signed(vector.authorization());
        String canonical = Tc3Signature.canonicalRequest(
                signed, Tc3Header.parse(signed), signed.headers().get("host"));
        assertThat(Tc3Signature.hash(canonical)).isEqualTo(vector.get("canonicalRequestSha256"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void authenticate_oneDigitOfTheSignatureChanged_isRefused(Vector vector) {
        String right = vector.authorization();
        char last = right.charAt(right.length() - 1);
        String wrong = right.substring(0, right.length() - 1) + (last == '0' ? '1' : '0');
        assertThatThrownBy(() -> vector.authenticator().authenticate(vector.signed(wrong)))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.code()).isEqualTo("AuthFailure.SignatureFailure"))
                .hasMessageContaining(vector.get("canonicalRequestSha256"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void signerOfTheTests_onTheVector_givesItsSignature(Vector vector) {
        Map<String, String> signed = new LinkedHashMap<>();
        for (String name : vector.get("signedHeaders").split(";", -1)) {
            byte[] value = vector.request().headers().get(name).getBytes(ISO_8859_1);
            signed.put(name, new String(value, UTF_8));
        }
        boolean unsigned = vector.request().headers().contains("X-TC-Content-SHA256");
        byte[] payload =
                unsigned ? "UNSIGNED-PAYLOAD".getBytes(UTF_8) : vector.request().body();
        TestSigner signer = new TestSigner(
                vector.get("secretId"), vector.get("secretKey"), vector.get("service"), vector.get("date"));
        assertThat(signer.authorization(
                        vector.request().method(), vector.request().query(), signed, payload, vector.timestamp()))
                .isEqualTo(vector.authorization());
    }
}
