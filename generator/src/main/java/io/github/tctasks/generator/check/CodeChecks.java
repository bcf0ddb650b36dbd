package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.name.Names;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks 32 to 34: rate limits and error codes. */
final class CodeChecks {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9]*(\\.[A-Z][A-Za-z0-9]*)?");
    private static final Pattern POSITIVE = Pattern.compile("[1-9][0-9]{0,8}");

    private final SpecDocument document;
    private final Findings findings;

    CodeChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        for (Operation operation : document.operations()) {
            SpecNode limit = operation.post().get("x-tc-rate-limit");
            checkPositive(32, limit.get("requests"), findings);
            checkPositive(32, limit.get("seconds"), findings);
            checkCodes(operation.post().get("x-tc-error-codes"));
        }
        checkCodes(document.common().get("x-tc-error-codes"));
    }

    static void checkPositive(int check, SpecNode number, Findings findings) {
        if (number.is(Kind.INTEGER) && !POSITIVE.matcher(number.text()).matches()) {
            findings.report(check, number, number.text() + " should be 1 or more");
        }
    }

    private void checkCodes(SpecNode codes) {
        Set<String> seen = new HashSet<>();
        Map<String, String> constants = new HashMap<>();
        for (SpecNode entry : codes.items()) {
            SpecNode code = entry.get("code");
            if (!code.is(Kind.STRING)) {
                continue;
            }
            String text = code.text();
            if (!CODE.matcher(text).matches()) {
                findings.report(33, code, "\"" + text + "\" should be of the form Category or Category.Detail");
            } else if (!seen.add(text)) {
                findings.report(33, code, "\"" + text + "\" is here a second time");
            } else {
                String other = constants.put(Names.constant(text), text);
                if (other != null) {
                    findings.report(34, code, "the constant of \"%s\" is also that of \"%s\"".formatted(text, other));
                }
            }
        }
    }
}
