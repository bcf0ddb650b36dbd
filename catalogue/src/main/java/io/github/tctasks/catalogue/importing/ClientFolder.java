package io.github.tctasks.catalogue.importing;

import io.github.tctasks.catalogue.draft.Draft;
import java.nio.file.Path;

/**
 * Where everything of an imported service lies.
 *
 * @param root the folder
 * @param artifact the artifact's name, such as {@code sdk-cvm}
 * @param version its version, which is the API's: the artifact holds just that
 * @param spec the spec
 */
record ClientFolder(Path root, String artifact, String version, Path spec) {

    static ClientFolder in(Path parent, Draft draft) {
        String artifact = "sdk-" + draft.service();
        Path root = parent.resolve(artifact);
        Path spec = root.resolve(Path.of("specs", draft.service(), draft.version() + ".yaml"));
        return new ClientFolder(root, artifact, draft.version(), spec);
    }

    Path specs() {
        return root.resolve("specs");
    }

    Path pom() {
        return root.resolve("pom.xml");
    }

    Path samples() {
        return root.resolve("sample");
    }

    Path sample() {
        return samples().resolve("Sample.java");
    }

    /** What can be thrown away. */
    Path work() {
        return root.resolve("target");
    }

    Path sampleClasses() {
        return work().resolve("sample-classes");
    }

    Path jar() {
        return jar("");
    }

    Path jar(String classifier) {
        return root.resolve(artifact + '-' + version + classifier + ".jar");
    }
}
