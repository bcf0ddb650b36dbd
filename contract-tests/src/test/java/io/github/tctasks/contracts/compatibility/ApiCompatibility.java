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
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;
import japicmp.model.JApiParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares the public API of all artifacts with that of the last release. japicmp finds and judges; what breaks the source of users
 * breaks as much as what breaks their class files.
 */
final class ApiCompatibility {

    /** The interface that a client implements. It grows by a method with each action; who implements it in a fake follows. */
    private static final Pattern GROWING = Pattern.compile("io\\.github\\.tctasks\\.\\w+\\.v\\d{8}\\.\\w+Api");

    private static final String ADDED = "one more member";

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
            add(name, "", "", simpleName(name), Verdict.COMPATIBLE, "one more class");
            return;
        }
        String simple = simpleName(name);
        judge(name, "", simple, simple, changed);
        if (changed.getChangeStatus() == JApiChangeStatus.REMOVED) {
            return;
        }
        changed.getInterfaces().forEach(each -> type(name, each.getFullyQualifiedName(), each));
        judge(name, "", simple, simple, changed.getSuperclass());
        changed.getConstructors().forEach(each -> constructor(name, each));
        changed.getMethods().forEach(each -> method(name, each));
        changed.getFields().forEach(each -> field(name, each));
    }

    private void type(String owner, String type, JApiCompatibility judged) {
        judge(owner, type, type, type, judged);
    }

    private void constructor(String owner, JApiConstructor constructor) {
        String text = "constructor" + parameters(constructor);
        if (!judge(owner, text, text, text, constructor) && constructor.getChangeStatus() == JApiChangeStatus.NEW) {
            add(owner, text, "", text, Verdict.COMPATIBLE, ADDED);
        }
    }

    private void method(String owner, JApiMethod method) {
        String text = method.getName() + parameters(method);
        String was = method.getReturnType().getOldReturnType() + " " + text;
        String is = method.getReturnType().getNewReturnType() + " " + text;
        boolean returnsOther = judge(owner, text, was, is, method.getReturnType());
        if (!judge(owner, text, was, is, method) && !returnsOther && method.getChangeStatus() == JApiChangeStatus.NEW) {
            add(owner, text, "", is, Verdict.COMPATIBLE, ADDED);
        }
    }

    private static String parameters(JApiBehavior behavior) {
        return behavior.getParameters().stream()
                .map(JApiParameter::getType)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private void field(String owner, JApiField field) {
        String was = field.getType().getOldValue() + " " + field.getName();
        String is = field.getType().getNewValue() + " " + field.getName();
        if (!judge(owner, field.getName(), was, is, field) && field.getChangeStatus() == JApiChangeStatus.NEW) {
            add(owner, field.getName(), "", is, Verdict.COMPATIBLE, ADDED);
        }
    }

    /** Adds what japicmp found there; tells whether it found anything. */
    private boolean judge(String owner, String member, String was, String is, JApiCompatibility judged) {
        for (JApiCompatibilityChange change : judged.getCompatibilityChanges()) {
            Verdict verdict = isHarmless(owner, change) ? Verdict.COMPATIBLE : Verdict.BREAKING;
            String what = change.getType().name();
            boolean gone = what.endsWith("_REMOVED");
            boolean come = what.contains("_ADDED");
            add(owner, member, come ? "" : was, gone ? "" : is, verdict, what);
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
