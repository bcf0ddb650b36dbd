package io.github.tctasks.cli.drift;

import io.github.tctasks.cli.drift.Difference.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an API since its spec was written: compares a spec with the metadata that the vendor publishes. Only actions of
 * the spec are looked at in depth.
 */
public final class Drift {

    private final Api spec;
    private final Api metadata;
    private final List<Difference> differences = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Drift(Api spec, Api metadata) {
        this.spec = spec;
        this.metadata = metadata;
    }

    /**
     * Compares.
     *
     * <p>Some differences are none: a response field that the metadata calls always present is optional in a spec by its authoring
     * rules, unless it tells the state of a task; names of objects within others are the spec's own.
     *
     * @param spec a spec of this project, with the shared parts beside its folder
     * @param metadata a JSON file of the vendor's about the same service and API version
     * @return what differs
     * @throws IllegalArgumentException if a file is not what it should be, or if the two are about different APIs
     */
    public static DriftReport find(Path spec, Path metadata) {
        Drift drift = new Drift(SpecFile.read(spec), MetadataFile.read(metadata));
        drift.compare();
        Set<String> others = new TreeSet<>(drift.metadata.actions().keySet());
        others.removeAll(drift.spec.actions().keySet());
        return new DriftReport(
                drift.spec.service() + " " + drift.spec.version(),
                List.copyOf(drift.spec.actions().keySet()),
                List.copyOf(drift.differences),
                List.copyOf(others));
    }

    private void compare() {
        if (!spec.service().equals(metadata.service()) || !spec.version().equals(metadata.version())) {
            throw new IllegalArgumentException("The spec is about " + spec.service() + " " + spec.version()
                    + ", the metadata about " + metadata.service() + " " + metadata.version()
                    + "; give metadata of the same service and version");
        }
        spec.actions().forEach((name, action) -> {
            Api.@Nullable Action other = metadata.actions().get(name);
            if (other == null) {
                add(Kind.REMOVED, name, "action", "-");
                return;
            }
            if (!other.status().equals(action.status())) {
                add(Kind.STATUS, name, action.status(), other.status());
            }
            compare(name + " request ", action.input(), other.input(), true);
            compare(name + " response ", action.output(), other.output(), false);
        });
    }

    private void compare(String place, String ours, String theirs, boolean request) {
        if (!seen.add(request + " " + ours + " " + theirs)) {
            return;
        }
        Map<String, Member> before = spec.object(ours);
        Map<String, Member> now = metadata.object(theirs);
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            compare(place + name, before.get(name), now.get(name), request);
        }
    }

    private void compare(String place, @Nullable Member ours, @Nullable Member theirs, boolean request) {
        if (ours == null || theirs == null) {
            Kind kind = ours == null ? Kind.ADDED : Kind.REMOVED;
            add(kind, place, shown(ours, request), shown(theirs, request));
            return;
        }
        if (!ours.type().equals(theirs.type())) {
            add(Kind.RETYPED, place, ours.type(), theirs.type());
            return;
        }
        required(place, ours, theirs, request);
        if (theirs.nullable() != null && !theirs.nullable().equals(ours.nullable())) {
            add(Kind.NULLABLE, place, flag(ours.nullable(), "nullable"), flag(theirs.nullable(), "nullable"));
        }
        if (!ours.object().isEmpty()) {
            String list = ours.type().startsWith("array") ? "[]." : ".";
            compare(place + list, ours.object(), theirs.object(), request);
        }
    }

    private void required(String place, Member ours, Member theirs, boolean request) {
        @Nullable Boolean demanded = request ? theirs.sent() : theirs.answered();
        boolean needed = Boolean.TRUE.equals(ours.sent());
        boolean differs = demanded != null && needed != demanded;
        if (differs && (request || needed)) {
            add(Kind.REQUIRED, place, flag(needed, "required"), flag(demanded, "required"));
        }
    }

    private static String flag(@Nullable Boolean value, String word) {
        return Boolean.TRUE.equals(value) ? word : "not " + word;
    }

    private static String shown(@Nullable Member member, boolean request) {
        if (member == null) {
            return "-";
        }
        return request && Boolean.TRUE.equals(member.sent()) ? member.type() + ", required" : member.type();
    }

    private void add(Kind kind, String place, String ours, String theirs) {
        differences.add(new Difference(kind, place, ours, theirs));
    }
}
