package io.github.tctasks.generator.check;

import io.github.tctasks.generator.spec.Problem;
import io.github.tctasks.generator.spec.SpecException;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a spec as the specs' README tells, before any tool has resolved or rewritten it. */
public final class SpecChecks {

    private SpecChecks() {}

    /**
     * Checks a spec and the parts it shares with others.
     *
     * @param spec the file {@code <specs>/<service>/<version>.yaml}; the shared parts are in {@code <specs>/common.yaml}
     * @throws SpecException if something is wrong; it lists every problem
     */
    public static void check(Path spec) {
        Path file = spec.toAbsolutePath().normalize();
        Path specs = file.resolveSibling("..").normalize();
        List<Problem> unreadable = new ArrayList<>();
        SpecNode root = SpecReader.read(file, name(specs, file), unreadable);
        Path common = specs.resolve("common.yaml");
        SpecNode shared = SpecReader.read(common, name(specs, common), unreadable);
        List<Problem> problems = unreadable.isEmpty() ? problems(new SpecDocument(file, root, shared)) : unreadable;
        if (!problems.isEmpty()) {
            throw new SpecException(problems);
        }
    }

    /** The name of a file is the same on every machine: it starts at the folder of all specs. */
    private static String name(Path specs, Path file) {
        return (specs.getFileName() + "/" + specs.relativize(file)).replace('\\', '/');
    }

    private static List<Problem> problems(SpecDocument document) {
        Findings findings = new Findings();
        new ShapeChecks(findings).run(document);
        new ReferenceChecks(document, findings).run();
        new DocumentChecks(document, findings).run();
        new OperationChecks(document, findings).run();
        new EnumChecks(document, findings).run();
        new SchemaChecks(document, findings).run();
        new ObjectChecks(document, findings).run();
        new CodeChecks(document, findings).run();
        new TaskChecks(document, findings).run();
        new SubmissionChecks(document, findings).run();
        new BatchChecks(document, findings).run();
        new PageChecks(document, findings).run();
        new ExampleChecks(document, findings).run();
        new NameChecks(document, findings).run();
        new LimitChecks(document, findings).run();
        new MethodChecks(document, findings).run();
        return findings.inOrderOf(document);
    }
}
