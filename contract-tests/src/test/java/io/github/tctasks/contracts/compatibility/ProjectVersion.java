package io.github.tctasks.contracts.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the SDK, {@code major.minor.patch}, with or without {@code -SNAPSHOT}.
 *
 * @param major the first number
 * @param minor the second
 * @param patch the third
 * @param snapshot whether it is still to be released
 */
record ProjectVersion(int major, int minor, int patch, boolean snapshot) implements Comparable<ProjectVersion> {

    private static final Comparator<ProjectVersion> ORDER = Comparator.comparingInt(ProjectVersion::major)
            .thenComparingInt(ProjectVersion::minor)
            .thenComparingInt(ProjectVersion::patch);
    private static final Pattern FORM = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)(-SNAPSHOT)?");
    private static final Pattern IN_POM =
            Pattern.compile("<artifactId>tctasks-parent</artifactId>\\s*<version>([^<]+)</version>");

    static ProjectVersion parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text + " is not a version of the form major.minor.patch");
        }
        return new ProjectVersion(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                parts.group(4) != null);
    }

    /** The version that the parent's pom gives to all modules. */
    static ProjectVersion ofPom() throws IOException {
        Matcher found = IN_POM.matcher(Files.readString(Path.of("..", "pom.xml")));
        if (!found.find()) {
            throw new IllegalStateException("../pom.xml has no version after its artifactId");
        }
        return parse(found.group(1));
    }

    /** The least version that may follow this one, after changes of this kind. */
    ProjectVersion next(boolean breaking) {
        return breaking && major > 0
                ? new ProjectVersion(major + 1, 0, 0, true)
                : new ProjectVersion(major, minor + 1, 0, true);
    }

    /** Whether this is what is to become a version: nothing has been released under its number. */
    boolean isToBecome(ProjectVersion release) {
        return snapshot && compareTo(release) == 0;
    }

    /** The version as a release has it. */
    String release() {
        return major + "." + minor + "." + patch;
    }

    /** Compares the numbers alone. */
    @Override
    public int compareTo(ProjectVersion other) {
        return ORDER.compare(this, other);
    }
}
