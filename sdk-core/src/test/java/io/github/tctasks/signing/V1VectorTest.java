package io.github.tctasks.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tctasks.credentials.Credentials;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every folder of {@code vectors/v1}; see the README there. */
class V1VectorTest {

    static List<Path> vectors() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(V1VectorTest.class.getResource("/vectors/v1"))
                .toURI());
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void signature_ofAVector_isTheExpectedOne(Path vector) throws IOException {
        Properties context = context(vector);
        SortedMap<String, String> parameters = parameters(vector);
        String text = V1Signer.text(context.getProperty("method"), context.getProperty("host"), parameters);
        SignatureMethod method = Stream.of(SignatureMethod.values())
                .filter(one -> one.wireName().equals(context.getProperty("signatureMethod")))
                .findFirst()
                .orElseThrow();
        Credentials credentials =
                Credentials.of(parameters.getOrDefault("SecretId", ""), context.getProperty("secretKey"));

        assertThat(text).isEqualTo(line(vector, "text.txt"));
        assertThat(V1Signer.signature(text, credentials, method)).isEqualTo(line(vector, "signature.txt"));
    }

    @Test
    void signature_withTheMethodOfVersion3_isRefused() {
        Credentials credentials = Credentials.of("id", "key");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> V1Signer.signature("GEThost/?", credentials, SignatureMethod.TC3_HMAC_SHA256))
                .withMessageContaining("TC3");
    }

    private static Properties context(Path vector) throws IOException {
        Properties context = new Properties();
        try (Reader in = Files.newBufferedReader(vector.resolve("context.properties"))) {
            context.load(in);
        }
        return context;
    }

    private static SortedMap<String, String> parameters(Path vector) throws IOException {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String line : Files.readAllLines(vector.resolve("parameters.txt"))) {
            int equals = line.indexOf('=');
            parameters.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return parameters;
    }

    private static String line(Path vector, String file) throws IOException {
        return Files.readString(vector.resolve(file)).stripTrailing();
    }
}
