package io.github.tctasks.contracts.compatibility;

import io.github.tctasks.contracts.compatibility.Change.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the changes of one spec; one that is found twice counts once. */
final class Findings {

    private final String file;
    private final Set<Change> changes;

    Findings(String file) {
        this(file, new LinkedHashSet<>());
    }

    private Findings(String file, Set<Change> changes) {
        this.file = file;
        this.changes = changes;
    }

    /** Collects into the same list under the name of another file. */
    Findings in(String otherFile) {
        return new Findings(otherFile, changes);
    }

    void breaking(String place, String subject, String was, String is, String why) {
        changes.add(new Change(file, place, subject, was, is, Verdict.BREAKING, why));
    }

    void compatible(String place, String subject, String was, String is, String why) {
        changes.add(new Change(file, place, subject, was, is, Verdict.COMPATIBLE, why));
    }

    boolean hasBreaking() {
        return changes.stream().anyMatch(Change::isBreaking);
    }

    List<Change> all() {
        return List.copyOf(changes);
    }
}
