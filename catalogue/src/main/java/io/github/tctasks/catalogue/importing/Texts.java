package io.github.tctasks.catalogue.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** Files that are written for users, with {@code @name@} where a value belongs. */
final class Texts {

    private Texts() {}

    /**
     * Fills a text in.
     *
     * @param resource the text's name
     * @param values by name
     * @return the text
     */
    static String fill(String resource, Map<String, String> values) {
        String text = new String(bytes(resource), UTF_8);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace('@' + value.getKey() + '@', value.getValue());
        }
        return text;
    }

    /** The version of this project, or of a part of it that users' builds need. */
    static String versionOf(String part) {
        Properties versions = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(new java.io.ByteArrayInputStream(bytes("versions.properties")), UTF_8)) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(part);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
