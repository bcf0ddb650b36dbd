package io.github.tctasks.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.error.NoCredentialsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file of a size that credentials and settings have. */
final class SmallFile {

    private static final int MAX_BYTES = 64 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SmallFile() {}

    /** Returns the text of a file in UTF-8; throws {@link NoCredentialsException} if it cannot be had. */
    static String text(Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new NoCredentialsException("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new NoCredentialsException(
                    "The file " + file + " cannot be read: " + e.getClass().getSimpleName() + ".", e);
        }
        if (bytes.length > MAX_BYTES) {
            throw new NoCredentialsException(
                    "The file " + file + " is larger than " + MAX_BYTES + " bytes; name one that holds credentials.",
                    null);
        }
        String text = new String(bytes, UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }
}
