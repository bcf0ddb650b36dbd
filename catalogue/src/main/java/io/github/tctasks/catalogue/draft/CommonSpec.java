package io.github.tctasks.catalogue.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The parts that all specs share, from the class path. */
final class CommonSpec {

    private static final String RESOURCE = "/META-INF/tctasks/specs/common.yaml";

    private CommonSpec() {}

    static String text() {
        try (InputStream in = CommonSpec.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path; the artifact specs has it");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
