package io.github.tctasks.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The files with the documents' examples. */
final class DocumentedFile {

    private DocumentedFile() {}

    static String read(DocumentedAction documented, String name) throws IOException {
        String path = documented.folder() + "/" + name;
        try (InputStream in = Objects.requireNonNull(DocumentedFile.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
