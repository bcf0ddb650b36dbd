package io.github.tctasks.generator.add;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds a service, or a further API version of one, from its spec: {@code java AddSpec.java specs/<service>/<version>.yaml}, in the
 * project's folder. It writes the poms, the command's entry and the skeleton of the contracts, and tells what is left to a person.
 *
 * <p>It uses nothing but the JDK, so that it runs from its source and before there is a build. A second run changes nothing.
 * Nothing is written unless all can be. Whether the spec is right is for the build to say.
 */
public final class AddSpec {

    /** What a skeleton holds in the place of what only a person can know. A test refuses it. */
    static final String FILL_IN = "FILL-IN";

    private static final String SOURCE = "generator/src/main/java/io/github/tctasks/generator/add/AddSpec.java";
    private static final String NEIGHBOUR = "sdk-credentials";
    private static final Set<String> NO_SERVICES = Set.of("bom", "core", "credentials");
    private static final Path COMMAND = Path.of("cli/src/main/java/io/github/tctasks/cli/Service.java");
    private static final Path RESOURCES = Path.of("contract-tests/src/test/resources");

    private final Path root;
    private final Spec spec;
    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();

    private AddSpec(Path root, Spec spec) {
        this.root = root;
        this.spec = spec;
    }

    /** What keeps the command from its work; the message says what would be right. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    /** An action that tells about tasks. */
    record Query(String action, String id, String tasks) {}

    /** What the command needs to know of a spec. */
    record Spec(String service, String version, List<Query> queries) {

        private static final Pattern FILE = Pattern.compile("specs/([a-z][a-z0-9]*)/(\\d{4}-\\d{2}-\\d{2})\\.yaml");

        static Spec read(Path root, String name) {
            Matcher file = FILE.matcher(name.replace('\\', '/').replaceFirst("^\\./", ""));
            if (!file.matches()) {
                throw new Refusal("'" + name + "' is not of the form specs/<service>/<yyyy-mm-dd>.yaml.");
            }
            Path path = root.resolve(file.group());
            if (!Files.isRegularFile(path)) {
                throw new Refusal(file.group() + " is not there. Write it first; specs/README.md says how.");
            }
            String text = text(path);
            demand(file.group(), text, "x-tc-service: ", file.group(1));
            demand(file.group(), text, "  version: ", '"' + file.group(2) + '"');
            if (NO_SERVICES.contains(file.group(1))) {
                throw new Refusal("A service cannot be called '" + file.group(1) + "': sdk-" + file.group(1)
                        + " is another module.");
            }
            return new Spec(file.group(1), file.group(2), queries(text));
        }

        private static void demand(String file, String text, String key, String value) {
            if (text.lines().noneMatch(line -> line.equals(key + value))) {
                throw new Refusal(file + " has no line '" + key.strip() + " " + value + "', as its name demands.");
            }
        }

        private static List<Query> queries(String text) {
            List<Query> queries = new ArrayList<>();
            for (String operation : text.split("\n {6}operationId: ", -1)) {
                Matcher task =
                        Pattern.compile("\n {6}x-tc-task:\n((?: {8}.*\n)+)").matcher(operation);
                if (task.find()) {
                    String action = operation.substring(0, operation.indexOf('\n'));
                    queries.add(
                            new Query(action, value(task.group(1), "id", ""), value(task.group(1), "name", "tasks")));
                }
            }
            return queries;
        }

        private static String value(String lines, String key, String absent) {
            Matcher line = Pattern.compile("(?m)^ {8}" + key + ": (\\w+)$").matcher(lines);
            return line.find() ? line.group(1) : absent;
        }

        String module() {
            return "sdk-" + service;
        }

        String document() {
            return service + "/" + version;
        }

        String type(String suffix) {
            String name = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
            return "io.github.tctasks." + service + ".v" + version.replace("-", "") + "." + name + suffix;
        }
    }

    /**
     * Runs the command in the working folder and ends the process: 0 if all is there now, 1 if nothing was done, 2 for wrong usage.
     *
     * @param arguments the path of the spec
     */
    public static void main(String[] arguments) {
        System.exit(run(Path.of(""), List.of(arguments), System.out, System.err));
    }

    /** Runs the command. */
    static int run(Path root, List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            err.println("Usage, in the project's folder: java " + SOURCE + " specs/<service>/<version>.yaml");
            return 2;
        }
        try {
            AddSpec command = new AddSpec(root, Spec.read(root, arguments.get(0)));
            command.plan();
            command.write(out);
            return 0;
        } catch (Refusal e) {
            err.println(e.getMessage() + " Nothing was changed.");
            return 1;
        }
    }

    private void plan() {
        if (!Files.exists(root.resolve(COMMAND))) {
            throw new Refusal("This is not the project's folder: " + unix(COMMAND) + " is not there.");
        }
        Path pom = Path.of(spec.module(), "pom.xml");
        boolean there = Files.exists(root.resolve(pom));
        boolean further = there && !read(pom).contains("<spec>" + spec.document() + "</spec>");
        if (further) {
            edit(pom, "/specs/" + spec.document() + ".yaml<", this::withExecution);
        } else if (!there) {
            texts.put(pom, module());
        }
        edit(Path.of("pom.xml"), "<module>" + spec.module() + "</module>", this::withModule);
        for (String name : List.of("pom.xml", "sdk-bom/pom.xml", "cli/pom.xml", "contract-tests/pom.xml")) {
            edit(Path.of(name), "<artifactId>" + spec.module() + "</artifactId>", this::withDependency);
        }
        if (!spec.queries().isEmpty()) {
            String constant = "(\"" + spec.service() + "\", \"" + spec.version() + "\") {";
            edit(COMMAND, constant, source -> withConstant(source, further));
        }
        spec.queries().forEach(query -> planContract(query, further));
        left.add("README.md and CHANGELOG.md: say that it is there.");
        left.add("mvn verify: checks the spec, builds all, and names whatever is not filled in.");
    }

    private void planContract(Query query, boolean further) {
        boolean first = query.equals(spec.queries().get(0));
        String documents = "documents/" + spec.service() + (further ? "-" + spec.version() : "")
                + (first ? "" : "-" + query.action().toLowerCase(Locale.ROOT));
        make(documents + "/input.json", "{\n    \"" + FILL_IN + "\": \"the request of the vendor's example\"\n}\n");
        make(
                documents + "/output.json",
                "{\n    \"Response\": {\n        \"" + FILL_IN
                        + "\": \"the answer of the vendor's example\"\n    }\n}\n");
        String contract = "contracts/" + spec.document() + "/" + query.action();
        make(contract + "/action.yaml", contract(query, documents));
        left.add(unix(RESOURCES) + "/" + documents
                + ": the vendor's own example, value by value, not a copy out of the spec.");
        left.add(unix(RESOURCES) + "/" + contract + "/action.yaml: the fields, and a file for each case.");
        left.add("DocumentedAction in contract-tests: a constant that calls " + query.action() + ".");
    }

    private String contract(Query query, String documents) {
        String call = query.action().substring(0, 1).toLowerCase(Locale.ROOT)
                + query.action().substring(1);
        return """
                # How a consumer calls the action and what it sees of the answer, from the vendor's document. Nothing generates this file.
                client: %s
                call: %s
                tasks: %s
                error-codes: %s
                # %s: the codes, and the fields of both tables of the vendor's document, as the other contracts have them
                not-found-codes: []
                ids: [%s]
                groups: [common/throttling, common/authentication, common/errors]
                input: %s/input.json
                output: %s/output.json
                request: {}
                response: {}
                constants: {}
                """.formatted(
                        spec.type("Client"),
                        call,
                        query.tasks(),
                        spec.type("ErrorCodes"),
                        FILL_IN,
                        query.id(),
                        documents,
                        documents);
    }

    private String module() {
        return read(Path.of("sdk-vpc", "pom.xml"))
                .replace("vpc/2017-03-12", spec.document())
                .replace("vpc", spec.service())
                .replace("VPC", spec.service().toUpperCase(Locale.ROOT));
    }

    private String withExecution(String pom) {
        String artifact = "        <artifactId>openapi-generator-maven-plugin</artifactId>\n";
        String executions = artifact + "        <executions>\n";
        String execution = """
                          <execution>
                            <id>generate-%s</id>
                            <goals>
                              <goal>generate</goal>
                            </goals>
                            <configuration>
                              <inputSpec>${maven.multiModuleProjectDirectory}/specs/%s.yaml</inputSpec>
                              <output>${project.build.directory}/generated-sources/%s</output>
                            </configuration>
                          </execution>
                """.formatted(spec.version(), spec.document(), spec.document());
        return pom.contains(executions)
                ? pom.replace(executions, executions + execution)
                : pom.replace(artifact, executions + execution + "        </executions>\n");
    }

    private String withModule(String pom) {
        String neighbour = "    <module>" + NEIGHBOUR + "</module>\n";
        return pom.replace(neighbour, neighbour.replace(NEIGHBOUR, spec.module()) + neighbour);
    }

    private String withDependency(String pom) {
        Pattern entry = Pattern.compile(" *<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>" + NEIGHBOUR
                + "</artifactId>(?s:.*?)</dependency>\n");
        return entry.matcher(pom)
                .replaceFirst(found ->
                        Matcher.quoteReplacement(found.group().replace(NEIGHBOUR, spec.module()) + found.group()));
    }

    private String withConstant(String source, boolean further) {
        String version = further ? "_" + spec.version().replace('-', '_') : "";
        String constant = """
                    %s("%s", "%s") {
                        @Override
                        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
                            var builder = %s.builder();
                            var client = target.applyTo(builder.credentials(credentials).hub(hub)).build();
                            return new OpenService<>(client.%s(), client::explain, client);
                        }
                    },
                """.formatted(
                        spec.service().toUpperCase(Locale.ROOT) + version,
                        spec.service(),
                        spec.version(),
                        spec.type("Client"),
                        spec.queries().get(0).tasks());
        return source.replace("\n    ;\n", "\n" + constant + "    ;\n");
    }

    /** Plans a change of a file that does not hold a text yet. */
    private void edit(Path file, String text, UnaryOperator<String> change) {
        String before = texts.containsKey(file) ? texts.get(file) : read(file);
        if (before.contains(text)) {
            return;
        }
        String after = change.apply(before);
        if (!after.contains(text)) {
            throw new Refusal(unix(file) + " has no longer the form that this command knows: it finds no place for "
                    + text + ".");
        }
        texts.put(file, after);
    }

    private void make(String resource, String text) {
        Path file = RESOURCES.resolve(resource);
        if (!Files.exists(root.resolve(file))) {
            texts.put(file, text);
        }
    }

    private void write(PrintStream out) {
        if (texts.isEmpty()) {
            out.println(spec.document() + " is everywhere it belongs; nothing was changed.");
            return;
        }
        texts.forEach((file, text) -> {
            out.println((Files.exists(root.resolve(file)) ? "changed  " : "made     ") + unix(file));
            write(root.resolve(file), text);
        });
        out.println("The sandbox finds the spec by itself. What is left for a person:");
        left.forEach(task -> out.println("  - " + task));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unix(Path file) {
        return file.toString().replace('\\', '/');
    }

    private String read(Path file) {
        return text(root.resolve(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
