package io.github.tctasks.catalogue.build;

import io.github.tctasks.client.ClientBuilder;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Class paths as text. */
public final class ClassPath {

    private ClassPath() {}

    /** What clients are compiled against and run with: the jars of {@code sdk-core} and of what it stands on. */
    public static String ofCore() {
        Set<String> jars = new LinkedHashSet<>();
        for (Class<?> type : List.of(
                ClientBuilder.class,
                feign.RequestLine.class,
                tools.jackson.core.JsonParser.class,
                org.jspecify.annotations.NullMarked.class,
                org.bouncycastle.crypto.macs.HMac.class,
                org.slf4j.LoggerFactory.class)) {
            jars.add(place(type));
        }
        return String.join(File.pathSeparator, jars);
    }

    /** What this program itself runs with. */
    public static String ofThis() {
        return System.getProperty("java.class.path");
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
