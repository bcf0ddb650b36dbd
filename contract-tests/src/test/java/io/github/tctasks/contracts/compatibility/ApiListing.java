package io.github.tctasks.contracts.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What users of an artifact can reach, as text: a line for each class and each member, sorted, in the terms of class files.
 *
 * @param classes the classes, sorted by name
 */
record ApiListing(List<ApiClass> classes) {

    /** Reads an artifact: a jar, or a folder of class files. */
    static ApiListing of(Path artifact) {
        if (!Files.exists(artifact)) {
            throw new IllegalStateException(artifact + " is not there: it has to be built before it is compared");
        }
        try {
            if (Files.isDirectory(artifact)) {
                return new ApiListing(ReachableClasses.in(artifact));
            }
            try (FileSystem jar = FileSystems.newFileSystem(artifact)) {
                return new ApiListing(ReachableClasses.in(jar.getPath("/")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(artifact + " cannot be read", e);
        }
    }

    static ApiListing parse(String text) {
        TreeMap<String, ApiClass> classes = new TreeMap<>();
        List<ApiMember> members = new ArrayList<>();
        String head = "";
        for (String line : (text + "\nclass ").split("\n", -1)) {
            if (!ApiClass.isClass(line)) {
                if (!line.isBlank()) {
                    members.add(ApiMember.parse(line));
                }
                continue;
            }
            if (!head.isEmpty()) {
                ApiClass parsed = ApiClass.parse(head, members);
                classes.put(parsed.name(), parsed);
            }
            members.clear();
            head = line;
        }
        return new ApiListing(List.copyOf(classes.values()));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (ApiClass listed : classes) {
            text.append(listed.line().stripTrailing()).append('\n');
            listed.members()
                    .forEach(
                            member -> text.append(member.line().stripTrailing()).append('\n'));
        }
        return text.toString();
    }
}
