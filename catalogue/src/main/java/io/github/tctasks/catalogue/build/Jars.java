package io.github.tctasks.catalogue.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Packs folders into jars: the same bytes for the same files, whenever and wherever. */
public final class Jars {

    // The first second that a jar can tell without a further field.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private Jars() {}

    /**
     * Packs a folder.
     *
     * @param folder the folder
     * @param jar where to write
     * @param module the jar's name as an automatic module
     * @return the jar's size in bytes
     * @throws IOException if a file cannot be read or written
     */
    public static long pack(Path folder, Path jar, String module) throws IOException {
        Files.createDirectories(jar.toAbsolutePath().getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            put(out, JarFile.MANIFEST_NAME, manifest(module));
            for (Path entry : Folders.files(folder, "")) {
                put(out, folder.relativize(entry).toString().replace('\\', '/'), Files.readAllBytes(entry));
            }
        }
        return Files.size(jar);
    }

    /** Tells the sizes before the content, which else take sixteen bytes after it. */
    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(content.length);
        entry.setCompressedSize(compressedSize(content));
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(content);
    }

    private static long compressedSize(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            return deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }

    private static byte[] manifest(String module) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Automatic-Module-Name", module);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }
}
