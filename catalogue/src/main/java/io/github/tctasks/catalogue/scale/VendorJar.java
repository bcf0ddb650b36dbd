package io.github.tctasks.catalogue.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/**
 * A jar of the vendor's own SDK.
 *
 * @param actions how many actions it has, told by the classes of their requests
 * @param bytes its size
 */
record VendorJar(long actions, long bytes) {

    static VendorJar read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            long requests = jar.stream()
                    .filter(entry -> entry.getName().matches(".*/models/[^/]+Request\\.class"))
                    .count();
            return new VendorJar(requests, Files.size(file));
        }
    }
}
