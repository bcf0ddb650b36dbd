package io.github.tctasks.generator.check;

import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Checks 4 to 10: what a document says about itself as a whole. */
final class DocumentChecks {

    private static final Pattern OPENAPI = Pattern.compile("3\\.0\\.\\d+");
    private static final Pattern SERVICE = Pattern.compile("[a-z][a-z0-9]*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SERVER = Pattern.compile("https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final Pattern HTTPS_URL = Pattern.compile("https://[^\\s\"<>]+");

    private final SpecDocument document;
    private final Findings findings;

    DocumentChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        SpecNode root = document.root();
        matches(4, root.get("openapi"), OPENAPI, "3.0.3 or another 3.0");
        matches(5, root.get("x-tc-service"), SERVICE, "lower-case letters and digits, a letter first");
        checkVersion(root.at("info", "version"));
        checkFile(root);
        checkServers(root.get("servers"));
        checkSecurity(root);
        document.operations().forEach(operation -> checkSecurityOf(operation.post()));
        matches(10, root.at("externalDocs", "url"), HTTPS_URL, "an https URL");
        document.operations()
                .forEach(operation ->
                        matches(10, operation.post().at("externalDocs", "url"), HTTPS_URL, "an https URL"));
    }

    private void matches(int check, SpecNode node, Pattern form, String right) {
        if (node.is(Kind.STRING) && !form.matcher(node.text()).matches()) {
            findings.refuse(check, node, "\"" + node.text() + "\" should be " + right);
        }
    }

    private void checkVersion(SpecNode version) {
        if (version.is(Kind.ABSENT)) {
            return;
        }
        if (!version.is(Kind.STRING)) {
            findings.refuse(6, version, "is " + version.kind() + ", should be a string: put it in quotes");
        } else if (!isDate(version.text())) {
            findings.refuse(6, version, "\"" + version.text() + "\" should be a date of the form yyyy-mm-dd");
        }
    }

    private static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void checkFile(SpecNode root) {
        Path file = document.path().toAbsolutePath().normalize();
        SpecNode version = root.at("info", "version");
        String fileName = String.valueOf(file.getFileName());
        if (isRight(version) && !fileName.equals(version.text() + ".yaml")) {
            findings.report(7, version, "the file is called " + fileName + ", should be " + version.text() + ".yaml");
        }
        SpecNode service = root.get("x-tc-service");
        String folder = String.valueOf(file.getName(file.getNameCount() - 2));
        if (isRight(service) && !folder.equals(service.text())) {
            findings.report(7, service, "the file's folder is called " + folder + ", should be " + service.text());
        }
    }

    private boolean isRight(SpecNode node) {
        return node.is(Kind.STRING) && !findings.refused(node);
    }

    private void checkServers(SpecNode servers) {
        if (servers.is(Kind.LIST) && servers.items().size() != 1) {
            findings.report(8, servers, "has " + servers.items().size() + " entries, should have one");
        }
        servers.items()
                .forEach(server ->
                        matches(8, server.get("url"), SERVER, "https:// and a host name, with nothing after it"));
    }

    private void checkSecurity(SpecNode root) {
        SpecNode security = root.get("security");
        if (security.is(Kind.LIST) && !isTc3(security)) {
            findings.report(9, security, "should be [{tc3: []}]");
        }
        SpecNode scheme = root.at("components", "securitySchemes", "tc3");
        String right = SpecDocument.SHARED + "securitySchemes/tc3";
        if (!scheme.is(Kind.ABSENT) && !scheme.get("$ref").isText(right)) {
            findings.report(9, scheme, "should be {$ref: " + right + "}");
        }
    }

    private void checkSecurityOf(SpecNode post) {
        SpecNode security = post.get("security");
        if (security.is(Kind.LIST) && !security.items().isEmpty()) {
            findings.report(9, security, "should be [], or not be there: requests are signed unless it is []");
        }
    }

    private static boolean isTc3(SpecNode security) {
        if (security.items().size() != 1) {
            return false;
        }
        SpecNode only = security.items().get(0);
        return only.members().size() == 1
                && only.get("tc3").is(Kind.LIST)
                && only.get("tc3").items().isEmpty();
    }
}
