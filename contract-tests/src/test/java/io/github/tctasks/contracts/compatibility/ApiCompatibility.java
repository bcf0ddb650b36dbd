package io.github.tctasks.contracts.compatibility;

import io.github.tctasks.contracts.compatibility.Change.Verdict;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.cmp.JarArchiveComparatorOptions.ClassPathMode;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares the public API of all artifacts with that of the last release. japicmp finds and judges; what breaks the source of users
 * breaks as much as what breaks their class files.
 */
final class ApiCompatibility {

    /** The interface that a client implements. It grows by a method with each action; who implements it in a fake follows. */
    private static final Pattern GROWING = Pattern.compile("io\\.github\\.tctasks\\.\\w+\\.v\\d{8}\\.\\w+Api");

    private final Map<String, String> artifacts = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private ApiCompatibility() {}

    /**
     * Compares.
     *
     * @param released what each artifact offered, by the artifact's name
     * @param current what it offers now
     * @return all changes, sorted by class
     */
    static List<Change> compare(Map<String, ApiListing> released, Map<String, ApiListing> current) {
        ApiCompatibility run = new ApiCompatibility();
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.setClassPathMode(ClassPathMode.TWO_SEPARATE_CLASSPATHS);
        options.setNoAnnotations(true);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        new JarArchiveComparator(options)
                .compare(run.archive(released), run.archive(current))
                .forEach(run::judge);
        run.constants(released, current);
        return List.copyOf(run.changes);
    }

    private JApiCmpArchive archive(Map<String, ApiListing> listings) {
        List<ApiClass> classes = new ArrayList<>();
        listings.forEach((artifact, listing) -> listing.classes().forEach(listed -> {
            artifacts.put(listed.name(), artifact);
            classes.add(listed);
        }));
        return new JApiCmpArchive(Skeletons.jar(classes), "api", "");
    }

    private void judge(JApiClass changed) {
        String name = changed.getFullyQualifiedName();
        if (changed.getChangeStatus() == JApiChangeStatus.NEW) {
            add(name, "", "", "new", Verdict.COMPATIBLE, "one more class");
            return;
        }
        judge(name, "", changed);
        if (changed.getChangeStatus() == JApiChangeStatus.REMOVED) {
            return;
        }
        changed.getInterfaces().forEach(each -> judge(name, each.getFullyQualifiedName(), each));
        judge(name, "", changed.getSuperclass());
        changed.getConstructors().forEach(each -> member(name, "constructor", each, each.getChangeStatus(), each));
        changed.getMethods().forEach(each -> member(name, each.getName(), each, each.getChangeStatus(), each));
        changed.getFields().forEach(each -> field(name, each));
    }

    private void member(
            String owner, String name, JApiCompatibility judged, JApiChangeStatus status, JApiBehavior behavior) {
        String text = name
                + behavior.getParameters().stream()
                        .map(parameter -> parameter.getType())
                        .toList()
                        .toString()
                        .replace('[', '(')
                        .replace(']', ')');
        if (!judge(owner, text, judged) && status == JApiChangeStatus.NEW) {
            add(owner, text, "", "new", Verdict.COMPATIBLE, "one more member");
        }
        if (behavior instanceof JApiMethod method) {
            judge(owner, text, method.getReturnType());
        }
    }

    private void field(String owner, JApiField field) {
        if (!judge(owner, field.getName(), field) && field.getChangeStatus() == JApiChangeStatus.NEW) {
            add(owner, field.getName(), "", "new", Verdict.COMPATIBLE, "one more member");
        }
    }

    /** Adds what japicmp found there; tells whether it found anything. */
    private boolean judge(String owner, String member, JApiCompatibility judged) {
        for (JApiCompatibilityChange change : judged.getCompatibilityChanges()) {
            Verdict verdict = isHarmless(owner, change) ? Verdict.COMPATIBLE : Verdict.BREAKING;
            add(owner, member, "", "", verdict, change.getType().name());
        }
        return !judged.getCompatibilityChanges().isEmpty();
    }

    private static boolean isHarmless(String owner, JApiCompatibilityChange change) {
        boolean grows = change.getType() == JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE
                && GROWING.matcher(owner).matches();
        return grows || (change.isBinaryCompatible() && change.isSourceCompatible());
    }

    /** Compilers copy the value of a constant into users' code, where a new value does not arrive. */
    private void constants(Map<String, ApiListing> released, Map<String, ApiListing> current) {
        Map<String, String> before = constants(released);
        constants(current).forEach((name, is) -> {
            String was = before.getOrDefault(name, is);
            if (!was.equals(is)) {
                int hash = name.indexOf('#');
                add(name.substring(0, hash), name.substring(hash + 1), was, is, Verdict.BREAKING, "CONSTANT_CHANGED");
            }
        });
    }

    private static Map<String, String> constants(Map<String, ApiListing> listings) {
        Map<String, String> constants = new LinkedHashMap<>();
        listings.values()
                .forEach(listing -> listing.classes()
                        .forEach(owner -> owner.members().stream()
                                .filter(ApiMember::isField)
                                .forEach(field -> constants.put(owner.name() + "#" + field.name(), field.constant()))));
        return constants;
    }

    private void add(String owner, String member, String was, String is, Verdict verdict, String why) {
        String place = member.isEmpty() ? owner : owner + "#" + member;
        Change change = new Change(artifacts.getOrDefault(owner, "?"), place, simpleName(owner), was, is, verdict, why);
        if (!changes.contains(change)) {
            changes.add(change);
        }
    }

    private static String simpleName(String owner) {
        String withoutPackage = owner.substring(owner.lastIndexOf('.') + 1);
        int dollar = withoutPackage.indexOf('$');
        return dollar < 0 ? withoutPackage : withoutPackage.substring(0, dollar);
    }
}
