package io.github.tctasks.contracts.compatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What changes since the last release demand of the next version and of the changelog; docs/versioning.md tells the same in words. */
final class VersionPolicy {

    private static final String UNRELEASED = "## Unreleased";
    private static final String MARK = "- Breaking: ";

    private VersionPolicy() {}

    /**
     * Tells what is missing.
     *
     * @param released the version of the last release
     * @param current the version that comes next
     * @param changes what has changed since
     * @param changelog the text of the changelog
     * @return what to do, one sentence each; empty if nothing is missing
     */
    static List<String> problems(String released, ProjectVersion current, List<Change> changes, String changelog) {
        List<String> problems = new ArrayList<>();
        if (changes.isEmpty()) {
            return problems;
        }
        boolean breaking = changes.stream().anyMatch(Change::isBreaking);
        ProjectVersion last = ProjectVersion.parse(released);
        ProjectVersion least = last.next(breaking);
        boolean mayGrow = !breaking && current.isToBecome(last);
        if (!mayGrow && current.compareTo(least) < 0) {
            problems.add("The version " + current.release() + "-SNAPSHOT is too low: there are "
                    + (breaking ? "breaking" : "additive") + " changes since " + released + ", so set it to "
                    + least.release() + "-SNAPSHOT in all poms.");
        }
        List<String> entries = entries(changelog);
        for (String subject : subjects(changes)) {
            if (entries.stream().noneMatch(entry -> entry.contains(subject))) {
                problems.add("CHANGELOG.md says nothing of " + subject
                        + ", which has changed in a breaking way. Write under \"" + UNRELEASED + "\" a line such as \""
                        + MARK + subject + " ...\", with what users have to do.");
            }
        }
        return problems;
    }

    /** What an entry must name. Who names a response names its action with it, if the one's name begins with the other's. */
    private static Set<String> subjects(List<Change> changes) {
        Set<String> all = new TreeSet<>();
        changes.stream().filter(Change::isBreaking).forEach(change -> all.add(change.subject()));
        Set<String> longest = new TreeSet<>(all);
        longest.removeIf(name -> all.stream().anyMatch(other -> !other.equals(name) && other.contains(name)));
        return longest;
    }

    /** The entries about breaking changes of what is not released yet; an entry may go on in the next lines. */
    private static List<String> entries(String changelog) {
        List<String> entries = new ArrayList<>();
        boolean unreleased = false;
        boolean within = false;
        for (String line : changelog.lines().toList()) {
            if (line.startsWith("## ")) {
                unreleased = line.strip().equals(UNRELEASED);
            }
            boolean starts = unreleased && line.startsWith(MARK);
            within = starts || (unreleased && within && line.startsWith("  "));
            if (starts) {
                entries.add(line);
            } else if (within) {
                entries.set(entries.size() - 1, entries.get(entries.size() - 1) + " " + line.strip());
            }
        }
        return entries;
    }
}
