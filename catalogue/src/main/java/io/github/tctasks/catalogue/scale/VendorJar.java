package io.github.tctasks.catalogue.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A jar of the vendor's own SDK.
 *
 * @param actions the names of its actions, told by the classes of their requests
 * @param bytes its size
 */
record VendorJar(Set<String> actions, long bytes) {

    private static final Pattern REQUEST = Pattern.compile(".*/models/([^/]+)Request\\.class");

    static VendorJar read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Set<String> actions = jar.stream()
                    .map(entry -> REQUEST.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .map(request -> request.group(1))
                    .collect(Collectors.toUnmodifiableSet());
            return new VendorJar(actions, Files.size(file));
        }
    }
}
