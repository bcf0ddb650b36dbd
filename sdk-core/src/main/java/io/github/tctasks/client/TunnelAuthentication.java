package io.github.tctasks.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the JVM lets its HTTP client tell a proxy a user and password by the scheme Basic in a {@code CONNECT}.
 *
 * <p>The JDK reads the setting once, drops the header without a word if it is forbidden, and gives no other way: with an
 * {@link java.net.Authenticator} it would forbid Basic likewise, and JDK 17 would drop the signature too.
 */
final class TunnelAuthentication {

    static final String PROPERTY = "jdk.http.auth.tunneling.disabledSchemes";

    private TunnelAuthentication() {}

    static boolean allowsBasic() {
        String property = System.getProperty(PROPERTY);
        return allowsBasic(property == null ? ofTheJdk() : property);
    }

    static boolean allowsBasic(@Nullable String disabledSchemes) {
        return disabledSchemes == null
                || Stream.of(disabledSchemes.split(","))
                        .noneMatch(scheme ->
                                scheme.strip().toLowerCase(Locale.ROOT).equals("basic"));
    }

    private static @Nullable String ofTheJdk() {
        Path file = Path.of(System.getProperty("java.home", ""), "conf", "net.properties");
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            // A runtime image without the file has the JDK's built-in default, which forbids nothing.
            return null;
        }
        return properties.getProperty(PROPERTY);
    }
}
