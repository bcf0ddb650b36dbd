package io.github.tctasks.catalogue.importing;

import io.github.tctasks.catalogue.build.ClassPath;
import io.github.tctasks.catalogue.build.Documentation;
import io.github.tctasks.catalogue.build.Folders;
import io.github.tctasks.catalogue.build.Generation;
import io.github.tctasks.catalogue.build.Jars;
import io.github.tctasks.catalogue.build.SourceCompiler;
import io.github.tctasks.catalogue.draft.Draft;
import io.github.tctasks.catalogue.draft.SpecTypes;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Builds all that an import makes of a draft. */
final class ClientBuild {

    private final Draft draft;
    private final ClientFolder folder;
    private final SourceCompiler compiler = SourceCompiler.of(ClassPath.ofCore());

    ClientBuild(Draft draft, ClientFolder folder) {
        this.draft = draft;
        this.folder = folder;
    }

    /**
     * Writes the spec, generates, compiles and packs; the sources and the classes are in the work folder then.
     *
     * @param doclint whether to check the javadoc here; making it does so too
     * @return the source root
     */
    Path jars(boolean doclint) throws IOException {
        keepEdited();
        Folders.delete(folder.work());
        Path spec = draft.writeTo(folder.specs());
        Path sources = Generation.run(spec, folder.work());
        Path classes = folder.work().resolve("classes");
        demandNothing(compiler.compile(sources, classes, doclint), "The generated client does not compile");
        Jars.pack(classes, folder.jar(), draft.packageName());
        Jars.pack(sources, folder.jar("-sources"), draft.packageName());
        return sources;
    }

    private void keepEdited() throws IOException {
        Path spec = folder.spec();
        if (Files.exists(spec) && !Files.readString(spec).equals(draft.yaml())) {
            throw new IllegalArgumentException(
                    spec + " has been edited, or was drafted from something else. Build it as it is"
                            + " by giving it in the place of the metadata, or name another folder with --out.");
        }
    }

    /** Makes and packs the documentation. */
    void javadoc(Path sources) throws IOException {
        Path pages = folder.work().resolve("javadoc");
        demandNothing(
                Documentation.make(sources, ClassPath.ofCore(), pages),
                "The documentation of the client cannot be made");
        Jars.pack(pages, folder.jar("-javadoc"), draft.packageName());
    }

    /** Writes the project by which Maven builds the same; an existing one stays, since it may have been edited. */
    void pom() throws IOException {
        if (!Files.exists(folder.pom())) {
            Files.writeString(
                    folder.pom(),
                    Texts.fill(
                            "pom.xml.txt",
                            Map.of(
                                    "artifact", folder.artifact(),
                                    "service", draft.service(),
                                    "version", draft.version(),
                                    "sdk", Texts.versionOf("sdk"),
                                    "openapi-generator", Texts.versionOf("openapi-generator"))));
        }
    }

    /** Writes and compiles the sample. */
    Sample sample() throws IOException {
        Sample sample = Sample.of(draft, SpecTypes.of(draft));
        Files.createDirectories(folder.samples());
        Files.writeString(folder.sample(), sample.source());
        String classPath = folder.jar() + File.pathSeparator + ClassPath.ofCore();
        demandNothing(
                SourceCompiler.of(classPath).compile(folder.samples(), folder.sampleClasses(), false),
                "The sample does not compile");
        return sample;
    }

    private static void demandNothing(List<String> said, String what) {
        if (!said.isEmpty()) {
            throw new IllegalStateException(what + ":\n" + String.join("\n", said));
        }
    }
}
