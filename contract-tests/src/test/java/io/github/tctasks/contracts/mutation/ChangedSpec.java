package io.github.tctasks.contracts.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A changed copy of a spec, in a folder of its own beside a copy of the shared parts.
 *
 * @param folder the folder
 * @param file the copy
 * @param original the spec that was changed, which the copy is compared with as if it had been released
 * @param service the service
 * @param version the API version of the original
 */
record ChangedSpec(Path folder, Path file, Path original, String service, String version) {

    private static final Path SPECS = Path.of("..", "specs");

    static ChangedSpec write(SpecTree tree, Path original, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(SPECS.resolve("common.yaml"), folder.resolve("common.yaml"));
        Path file = folder.resolve(tree.service()).resolve(tree.version() + ".yaml");
        tree.write(file);
        String version = original.getFileName().toString().replace(".yaml", "");
        return new ChangedSpec(folder, file, original, tree.service(), version);
    }
}
