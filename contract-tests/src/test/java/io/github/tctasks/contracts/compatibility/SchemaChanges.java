package io.github.tctasks.contracts.compatibility;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.schema.ChangedRequired;

/** What openapi-diff has found in schemas, judged by what clients make of it. */
final class SchemaChanges {

    private final Findings findings;
    private final IdentityHashMap<Schema<?>, String> names = new IdentityHashMap<>();
    private final Set<String> own;

    SchemaChanges(Findings findings, OpenAPI before, Spec old) {
        this.findings = findings;
        before.getComponents().getSchemas().forEach((name, schema) -> names.put(schema, name));
        this.own = old.schemas().keySet();
    }

    /** Looks at a schema and at what is in it; {@code sent} tells whether clients send it or read it. */
    void walk(String pointer, String subject, ChangedSchema changed, boolean sent) {
        walk(new At(findings, pointer, subject, sent), changed);
    }

    private void walk(At from, ChangedSchema changed) {
        At at = named(from, changed);
        if (changed.isChangedType()) {
            type(at, changed.getOldSchema(), changed.getNewSchema());
            return;
        }
        properties(at, changed);
        required(at, changed);
        values(at, changed);
        limits(at, changed);
        if (changed.getNullable() != null && changed.getNullable().isDifferent()) {
            boolean was = Boolean.TRUE.equals(changed.getNullable().getLeft());
            nullable(at.findings, at.pointer, at.subject, was, !was);
        }
        changed.getChangedProperties().forEach((name, property) -> walk(at.property(name), property));
        if (changed.getItems() != null) {
            walk(at.inner("/items"), changed.getItems());
        }
        alternatives(at, changed);
    }

    /** The place of a schema that has a name; anything else is where it was come from. */
    private At named(At from, ChangedSchema changed) {
        @Nullable String name = names.get(changed.getOldSchema());
        if (name == null) {
            return from;
        }
        Findings target = own.contains(name) ? findings : findings.in("specs/common.yaml");
        return new At(target, "/components/schemas/" + name, name, from.sent);
    }

    private record At(Findings findings, String pointer, String subject, boolean sent) {

        At property(String name) {
            return inner("/properties" + Spec.escaped(name));
        }

        At inner(String step) {
            return new At(findings, pointer + step, subject, sent);
        }
    }

    private static void type(At at, @Nullable Schema<?> old, @Nullable Schema<?> now) {
        String was = type(old);
        String is = type(now);
        if (was.equals("string") && is.equals("string password")) {
            at.findings.compatible(at.pointer, at.subject, was, is, "the Java type stays; logs no longer show it");
        } else if (was.equals("string password") && is.equals("string")) {
            at.findings.breaking(at.pointer, at.subject, was, is, "a secret would show in toString and in logs");
        } else {
            at.findings.breaking(
                    at.pointer, at.subject, was, is, "the Java type changes, and other JSON is sent or read");
        }
    }

    private static String type(@Nullable Schema<?> schema) {
        if (schema == null) {
            return "";
        }
        String type = Objects.toString(schema.getType(), "any");
        return schema.getFormat() == null ? type : type + " " + schema.getFormat();
    }

    private static void properties(At at, ChangedSchema changed) {
        changed.getMissingProperties()
                .forEach((name, property) -> at.findings.breaking(
                        at.property(name).pointer,
                        at.subject,
                        type(property),
                        "",
                        "the Java method of this name is gone"));
        List<String> required = Optional.<List<String>>ofNullable(
                        changed.getNewSchema().getRequired())
                .orElse(List.of());
        changed.getIncreasedProperties().forEach((name, property) -> {
            String pointer = at.property(name).pointer;
            if (at.sent && required.contains(name)) {
                at.findings.breaking(
                        pointer, at.subject, "", "required " + type(property), "requests without it are refused");
            } else {
                at.findings.compatible(pointer, at.subject, "", type(property), "one more Java method");
            }
        });
    }

    /** Accessors of responses may return null whatever is required; yet users, and other tools, read the document. */
    private static void required(At at, ChangedSchema changed) {
        @Nullable ChangedRequired required = changed.getRequired();
        if (required == null) {
            return;
        }
        for (String name : required.getIncreased()) {
            if (changed.getIncreasedProperties().containsKey(name)) {
                continue;
            }
            String pointer = at.property(name).pointer;
            if (at.sent) {
                at.findings.breaking(pointer, at.subject, "optional", "required", "requests without it are refused");
            } else {
                at.findings.compatible(pointer, at.subject, "optional", "required", "answers always had room for it");
            }
        }
        for (String name : required.getMissing()) {
            if (changed.getMissingProperties().containsKey(name)) {
                continue;
            }
            String pointer = at.property(name).pointer;
            if (at.sent) {
                at.findings.compatible(pointer, at.subject, "required", "optional", "requests may do without it");
            } else {
                at.findings.breaking(
                        pointer, at.subject, "required", "optional", "users who count on the value may find none");
            }
        }
    }

    private static void values(At at, ChangedSchema changed) {
        if (changed.getEnumeration() == null) {
            return;
        }
        String pointer = at.pointer + "/enum";
        changed.getEnumeration()
                .getMissing()
                .forEach(value -> at.findings.breaking(
                        pointer, at.subject, String.valueOf(value), "", "the constant for this value is gone"));
        changed.getEnumeration()
                .getIncreased()
                .forEach(value -> at.findings.compatible(
                        pointer,
                        at.subject,
                        "",
                        String.valueOf(value),
                        "enumerations are open: users have met unknown values"));
    }

    private static void limits(At at, ChangedSchema changed) {
        Stream.<@Nullable Changed>of(
                        changed.getMaxLength(),
                        changed.getMinLength(),
                        changed.getNumericRange(),
                        changed.getMultipleOf(),
                        changed.getMaxItems(),
                        changed.getMinItems(),
                        changed.getUniqueItems(),
                        changed.getPattern())
                .filter(limit -> limit != null && limit.isDifferent())
                .forEach(limit -> {
                    if (at.sent && !limit.isCompatible()) {
                        at.findings.breaking(
                                at.pointer, at.subject, "", limit.toString(), "requests that were valid are refused");
                    } else {
                        at.findings.compatible(
                                at.pointer, at.subject, "", limit.toString(), "clients do not check limits");
                    }
                });
    }

    private void alternatives(At at, ChangedSchema changed) {
        if (changed.getOneOfSchema() == null) {
            return;
        }
        for (String name : changed.getOneOfSchema().getMissing().keySet()) {
            at.findings.breaking(
                    at.pointer + "/oneOf", at.subject, name, "", "answers of this form are no longer described");
        }
        for (String name : changed.getOneOfSchema().getIncreased().keySet()) {
            at.findings.breaking(
                    at.pointer + "/oneOf", at.subject, "", name, "clients tell two forms of answers apart");
        }
        changed.getOneOfSchema().getChanged().forEach((name, form) -> walk(at.inner("/oneOf"), form));
    }

    static void nullable(Findings findings, String pointer, String subject, boolean was, boolean is) {
        findings.compatible(
                pointer,
                subject,
                was ? "nullable" : "not nullable",
                is ? "nullable" : "not nullable",
                "a remark for readers: accessors may return null, and lists are empty, whatever it says");
    }
}
