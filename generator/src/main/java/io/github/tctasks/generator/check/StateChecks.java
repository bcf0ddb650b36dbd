package io.github.tctasks.generator.check;

import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks 39 to 41: which raw values of a status mean what. */
final class StateChecks {

    private final SpecDocument document;
    private final Findings findings;

    StateChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** Checks a table of states; {@code property} is the one that holds the raw values. */
    void check(SpecNode states, SpecNode property) {
        if (!states.is(Kind.MAPPING)) {
            return;
        }
        SpecNode status = document.resolved(property);
        boolean known = !findings.refused(property) && !findings.refused(status);
        checkLists(states, known ? status.get("type").text() : "");
        checkRepeats(states);
        if (known && status.get("enum").is(Kind.LIST)) {
            checkValues(states, status.get("enum"));
        }
    }

    private void checkLists(SpecNode states, String type) {
        if (!states.has("pending") && !states.has("running")) {
            findings.report(39, states, "lacks pending or running");
        }
        for (SpecNode list : states.members().values()) {
            if (list.is(Kind.LIST) && list.items().isEmpty()) {
                findings.report(39, list, "has no value");
            }
            for (SpecNode value : list.items()) {
                boolean right = switch (type) {
                    case "integer" -> value.is(Kind.INTEGER);
                    case "string" -> value.is(Kind.STRING);
                    default -> true;
                };
                if (!right) {
                    findings.refuse(39, value, "is " + value.kind() + ", but the status is of type " + type);
                }
            }
        }
    }

    private void checkRepeats(SpecNode states) {
        Set<String> seen = new HashSet<>();
        for (SpecNode list : states.members().values()) {
            for (SpecNode value : list.items()) {
                if (!seen.add(value.text().toLowerCase(Locale.ROOT)) && !findings.refused(value)) {
                    findings.refuse(40, value, "\"" + value.text() + "\" is here a second time, whatever its case");
                }
            }
        }
    }

    private void checkValues(SpecNode states, SpecNode documented) {
        List<String> known = documented.items().stream().map(SpecNode::text).toList();
        Set<String> missing = new LinkedHashSet<>(known);
        boolean hidden = !states.has("succeeded") || !states.has("failed");
        for (SpecNode list : states.members().values()) {
            for (SpecNode value : list.items()) {
                missing.remove(value.text());
                hidden |= findings.refused(value) || !known.contains(value.text());
                if (!known.contains(value.text()) && !findings.refused(value)) {
                    findings.report(41, value, "\"" + value.text() + "\" is not among the values of the status");
                }
            }
        }
        if (!missing.isEmpty() && !hidden) {
            findings.report(41, states, "lacks the values " + String.join(", ", missing) + " of the status");
        }
    }
}
