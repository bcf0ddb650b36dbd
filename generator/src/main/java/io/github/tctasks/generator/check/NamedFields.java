package io.github.tctasks.generator.check;

import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.List;

/** Looks at the properties that an extension names. */
final class NamedFields {

    private final SpecDocument document;
    private final Findings findings;

    NamedFields(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** Checks that a property exists and has one of some types; says whether other checks may go on with it. */
    boolean check(int check, SpecNode name, String schema, List<String> types) {
        return check(check, name, name.text(), schema, types);
    }

    private boolean check(int check, SpecNode culprit, String name, String schema, List<String> types) {
        if (!checkExists(check, culprit, name, schema)) {
            return false;
        }
        if (!types.contains(target(name, schema).get("type").text())) {
            findings.report(check, culprit, "\"" + name + "\" should be of type " + String.join(" or ", types));
            return false;
        }
        return true;
    }

    /** Checks the same, and that the property is no enumeration. */
    boolean checkPlain(int check, SpecNode name, String schema, List<String> types) {
        return checkPlain(check, name, name.text(), schema, types);
    }

    /** Checks the same of the property that a part of the culprit names. */
    boolean checkPlain(int check, SpecNode culprit, String name, String schema, List<String> types) {
        if (!check(check, culprit, name, schema, types)) {
            return false;
        }
        boolean isEnum = target(name, schema).has("enum");
        if (isEnum) {
            String wrong = "\"%s\" should be of type %s and no enumeration";
            findings.report(check, culprit, wrong.formatted(name, String.join(" or ", types)));
        }
        return !isEnum;
    }

    /** Checks that a property exists; {@code culprit} names it, by its text or as its key. */
    boolean checkExists(int check, SpecNode culprit, String name, String schema) {
        SpecNode properties = document.schema(schema).get("properties");
        if (!culprit.is(Kind.STRING) || !properties.is(Kind.MAPPING) || findings.refused(document.schema(schema))) {
            return false;
        }
        if (!properties.has(name)) {
            String wrong = "\"%s\" is not a property of %s, which has %s";
            String all = String.join(", ", properties.members().keySet());
            findings.report(check, culprit, wrong.formatted(name, schema, all));
            return false;
        }
        return !findings.refused(property(name, schema)) && !findings.refused(target(name, schema));
    }

    SpecNode property(String name, String schema) {
        return document.schema(schema).at("properties", name);
    }

    private SpecNode target(String name, String schema) {
        return document.resolved(property(name, schema));
    }
}
