package io.github.tctasks.catalogue.prove;

import io.github.tctasks.catalogue.build.ClassPath;
import io.github.tctasks.catalogue.build.Folders;
import io.github.tctasks.catalogue.build.Generation;
import io.github.tctasks.catalogue.build.Jars;
import io.github.tctasks.catalogue.build.SourceCompiler;
import io.github.tctasks.catalogue.draft.Draft;
import io.github.tctasks.catalogue.draft.SpecTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Proves one document: drafts it, generates everything, compiles it strictly, round-trips its types and calls its actions. */
final class DocumentProof {

    private static final int FAILURES_KEPT = 20;
    private static final int LONGEST_FAILURE = 2_000;

    private final Document document;
    private final int rounds;
    private final long seed;
    private final Stages stages = new Stages();
    private final List<String> failures = new ArrayList<>();
    private int actions;
    private int types;
    private long jarBytes;

    DocumentProof(Document document, int rounds, long seed) {
        this.document = document;
        this.rounds = rounds;
        this.seed = seed;
    }

    ProofResult run() throws IOException {
        Path work = Files.createTempDirectory("prove");
        try {
            prove(work);
        } catch (Exception | LinkageError | StackOverflowError e) {
            failures.add(stages.current() + ": " + e);
        } finally {
            Folders.delete(work);
        }
        List<String> kept = failures.stream()
                .limit(FAILURES_KEPT)
                .map(text -> text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE) + "...")
                .toList();
        return new ProofResult(document.name(), actions, types, failures.size(), kept, stages.millis(), jarBytes);
    }

    private void prove(Path work) throws Exception {
        Draft draft = stages.run("draft", () -> Draft.read(document.file(), document.examples(), Set.of()));
        Path spec = draft.writeTo(work.resolve("specs"));
        Path sources = stages.run("generate", () -> Generation.run(spec, work));
        Path classes = work.resolve("classes");
        failures.addAll(stages.run(
                "compile", () -> SourceCompiler.of(ClassPath.ofCore()).compile(sources, classes, true)));
        SpecTypes read = stages.run("read", () -> SpecTypes.of(draft));
        actions = read.actions().size();
        types = read.names().size();
        if (failures.isEmpty()) {
            jarBytes = stages.run("pack", () -> Jars.pack(classes, work.resolve("client.jar"), draft.packageName()));
            exercise(draft, read, spec, classes);
        }
    }

    private void exercise(Draft draft, SpecTypes read, Path spec, Path classes) throws Exception {
        try (GeneratedApi api = GeneratedApi.load(draft, classes)) {
            failures.addAll(stages.run("round trip", () -> new RoundTrips(read, rounds, seed).failures(api)));
            failures.addAll(stages.run("call", () -> new Calls(read, seed).failures(api, spec)));
        }
    }
}
