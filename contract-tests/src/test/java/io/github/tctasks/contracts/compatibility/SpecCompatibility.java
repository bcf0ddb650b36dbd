package io.github.tctasks.contracts.compatibility;

import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.compare.OpenApiDiff;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/**
 * Compares specs with those of the last release.
 *
 * <p>openapi-diff finds what has changed in the part that is plain OpenAPI; what it means is judged here, since the clients differ
 * from what openapi-diff assumes: their enumerations are open, each response field and each operation is a Java method, and each
 * schema is a Java type. The extensions are compared here altogether.
 */
public final class SpecCompatibility {

    private SpecCompatibility() {}

    /**
     * Compares two documents, or two folders of documents.
     *
     * @param released what was released: a file {@code <service>/<version>.yaml} with the shared parts one folder up, or the folder
     *     that holds the services' folders
     * @param current the same as it is now
     * @return all changes, in a stable order; changes of titles, descriptions and examples are none
     * @throws IllegalArgumentException if a document cannot be understood
     * @throws UncheckedIOException if a folder cannot be read
     */
    public static List<Change> compare(Path released, Path current) {
        if (!Files.isDirectory(released)) {
            return compareFiles(released, current);
        }
        Set<Change> changes = new LinkedHashSet<>();
        Map<String, Path> old = documents(released);
        Map<String, Path> now = documents(current);
        for (String name : union(old.keySet(), now.keySet())) {
            changes.addAll(compare(name, old, now));
        }
        return List.copyOf(changes);
    }

    private static List<Change> compare(String name, Map<String, Path> old, Map<String, Path> now) {
        if (old.containsKey(name) && now.containsKey(name)) {
            return compareFiles(old.get(name), now.get(name));
        }
        Findings findings = new Findings("specs/" + name);
        if (old.containsKey(name)) {
            findings.breaking("", name, name, "", "the document is gone, and its Java package with it");
        } else {
            findings.compatible("", name, "", name, "a new document makes a new Java package");
        }
        return findings.all();
    }

    private static List<Change> compareFiles(Path released, Path current) {
        Spec old = Spec.read(released);
        Spec now = Spec.read(current);
        Findings findings = new Findings("specs/" + name(current));
        new DocumentChanges(findings).compare(old, now);
        new CodeChanges(findings.in("specs/common.yaml")).compareShared(Spec.shared(released), Spec.shared(current));
        new TypeChanges(findings).compare(old, now);
        comparePlain(old, now, findings);
        return findings.all();
    }

    private static void comparePlain(Spec old, Spec now, Findings findings) {
        OpenApiDiffOptions options = OpenApiDiffOptions.builder()
                .configProperty("incompatible.response.enum.increased", "false")
                .configProperty("incompatible.operation.id.changed", "true")
                .build();
        OpenAPI before = old.parsed();
        ChangedOpenApi changed;
        try {
            changed = OpenApiDiff.compare(before, now.parsed(), options);
        } catch (IllegalArgumentException e) {
            findings.breaking("", name(now.path()), "", "", "openapi-diff cannot follow it: " + e.getMessage());
            return;
        }
        new OperationChanges(findings, new SchemaChanges(findings, before, old)).walk(changed);
        if (changed.isIncompatible() && !findings.hasBreaking()) {
            findings.breaking(
                    "", name(now.path()), "", "", "openapi-diff calls it incompatible, and no rule here says why");
        }
    }

    private static Map<String, Path> documents(Path folder) {
        Map<String, Path> documents = new TreeMap<>();
        try (Stream<Path> files = Files.find(folder, 2, (path, attributes) -> isDocument(folder, path))) {
            files.forEach(file -> documents.put(name(file), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static boolean isDocument(Path folder, Path path) {
        return folder.relativize(path).getNameCount() == 2 && path.toString().endsWith(".yaml");
    }

    private static String name(Path document) {
        Path absolute = document.toAbsolutePath().normalize();
        return absolute.getName(absolute.getNameCount() - 2) + "/" + absolute.getFileName();
    }

    private static List<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return new ArrayList<>(all);
    }
}
