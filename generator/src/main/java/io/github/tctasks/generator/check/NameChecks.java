package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.name.Names;
import io.github.tctasks.generator.name.TypeNames;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Checks 43 to 47: the names that Java types, methods and constants get. */
final class NameChecks {

    private static final Set<String> CLIENT_NAMES = Set.of("close", "connection", "explain", "self");

    private final SpecDocument document;
    private final Findings findings;

    NameChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        checkTasks();
        checkTypes();
        checkCodes();
        for (SpecNode schema : document.schemas().values()) {
            checkMembers(schema.get("properties"));
            checkConstants(schema);
        }
    }

    private void checkTasks() {
        Set<String> seen = new HashSet<>();
        for (Operation operation : document.operations()) {
            SpecNode task = operation.post().get("x-tc-task");
            SpecNode name = task.get("name");
            String accessor = name.is(Kind.STRING) ? name.text() : "tasks";
            if (name.is(Kind.STRING) && !isAccessor(accessor)) {
                findings.report(43, name, "\"" + accessor + "\" cannot be a method of the client in lower camel case");
            } else if (task.is(Kind.MAPPING) && !seen.add(accessor)) {
                SpecNode culprit = name.is(Kind.STRING) ? name : task;
                String wrong = "the client has a method %s() already; give this mapping another name";
                findings.report(43, culprit, wrong.formatted(accessor));
            }
        }
    }

    private static boolean isAccessor(String name) {
        return Names.isFree(name) && Names.member(name).equals(name) && !CLIENT_NAMES.contains(name);
    }

    private void checkMembers(SpecNode properties) {
        Map<String, String> seen = new HashMap<>();
        properties.members().forEach((name, property) -> {
            SpecNode given = property.get("x-tc-java-name");
            String member = given.is(Kind.STRING) ? given.text() : Names.member(name);
            String other = seen.put(member, name);
            if (given.is(Kind.STRING) && !Names.isFree(member)) {
                findings.report(44, given, "\"" + member + "\" should be a name in lower camel case, free in Java");
            } else if (!SourceVersion.isIdentifier(member)) {
                findings.report(44, property, "\"" + name + "\" gives no name for a method");
            } else if (other != null) {
                String wrong = "\"%s\" and \"%s\" would both be the method %s()";
                findings.report(44, property, wrong.formatted(other, name, member));
            }
        });
    }

    private void checkTypes() {
        Map<String, String> seen = new HashMap<>();
        String prefix = Names.type(document.root().get("x-tc-service").text());
        TypeNames.ofApi(prefix).forEach(type -> seen.put(key(type), type));
        document.schemas().forEach((name, schema) -> {
            if (TypeNames.isTaken(name)) {
                findings.report(45, schema, "\"" + name + "\" is the name of a type that generated code uses");
            }
            claim(name, schema, seen);
        });
    }

    private void claim(String type, SpecNode schema, Map<String, String> seen) {
        String other = seen.put(key(type), type);
        if (other != null) {
            String wrong = "its Java type %s clashes with %s; a file system may not tell small letters from capitals";
            findings.report(45, schema, wrong.formatted(type, other));
        }
    }

    private static String key(String type) {
        return type.toLowerCase(Locale.ROOT);
    }

    private void checkCodes() {
        Map<String, String> seen = new HashMap<>();
        for (Operation operation : document.operations()) {
            for (SpecNode entry : operation.post().get("x-tc-error-codes").items()) {
                String code = entry.get("code").text();
                String other = seen.putIfAbsent(Names.constant(code), code);
                if (other != null && !other.equals(code) && findings.noneOf(Set.of(33, 34))) {
                    String wrong = "the constant of \"%s\" is also that of \"%s\", of another action";
                    findings.report(46, entry.get("code"), wrong.formatted(code, other));
                }
            }
        }
    }

    private void checkConstants(SpecNode schema) {
        SpecNode names = schema.get("x-enum-varnames");
        for (SpecNode name :
                names.is(Kind.LIST) ? names.items() : schema.get("enum").items()) {
            if (Names.constant(name.text()).equals("UNDOCUMENTED")) {
                findings.report(47, name, "the constant UNDOCUMENTED stands for the values that are not in the list");
            }
        }
    }
}
