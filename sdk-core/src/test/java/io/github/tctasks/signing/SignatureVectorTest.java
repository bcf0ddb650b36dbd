package io.github.tctasks.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.credentials.Credentials;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every folder of {@code vectors/tc3}; see the README there. */
class SignatureVectorTest {

    static List<Path> vectors() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(SignatureVectorTest.class.getResource("/vectors/tc3"))
                .toURI());
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void authorization_ofAVector_isTheExpectedOne(Path vector) throws IOException {
        Properties context = context(vector);
        List<String> request = Files.readAllLines(vector.resolve("request.txt"));
        Map<String, String> headers = headers(request);
        CanonicalRequest canonical = canonical(request.get(0), headers, context);
        byte[] payload = payload(vector, headers);
        long timestamp = Long.parseLong(context.getProperty("timestamp"));
        Credentials credentials = Credentials.of(
                context.getProperty("secretId"), context.getProperty("secretKey"), context.getProperty("token"));
        SigningKey key = SigningKey.derive(credentials, context.getProperty("service"), timestamp);

        assertThat(Tc3Signer.canonicalRequestHash(canonical, payload))
                .isEqualTo(text(vector, "canonical-request-hash.txt"));
        assertThat(Tc3Signer.authorization(canonical, payload, key, timestamp))
                .isEqualTo(text(vector, "authorization.txt"));
    }

    private static Properties context(Path vector) throws IOException {
        Properties context = new Properties();
        try (Reader in = Files.newBufferedReader(vector.resolve("context.properties"))) {
            context.load(in);
        }
        return context;
    }

    private static Map<String, String> headers(List<String> request) {
        Map<String, String> headers = new HashMap<>();
        for (String line : request.subList(1, request.size())) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static CanonicalRequest canonical(String requestLine, Map<String, String> headers, Properties context) {
        String[] parts = requestLine.split("[ ?]", 3);
        Map<String, String> signed = new HashMap<>();
        for (String name : context.getProperty("signedHeaders").split(";", -1)) {
            signed.put(name, headers.get(name));
        }
        return CanonicalRequest.of(parts[0], parts.length < 3 ? "" : parts[2], signed);
    }

    private static byte[] payload(Path vector, Map<String, String> headers) throws IOException {
        if (Tc3Signer.UNSIGNED_PAYLOAD.equals(headers.get("x-tc-content-sha256"))) {
            return Tc3Signer.UNSIGNED_PAYLOAD.getBytes(UTF_8);
        }
        boolean hasBody = Files.exists(vector.resolve("payload.txt"));
        return hasBody ? text(vector, "payload.txt").getBytes(UTF_8) : new byte[0];
    }

    private static String text(Path vector, String file) throws IOException {
        String text = Files.readString(vector.resolve(file));
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
