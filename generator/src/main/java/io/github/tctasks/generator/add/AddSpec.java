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
 * <p>It is one file and uses nothing but the JDK, so that it runs from its source before there is a build. A second run changes
 * nothing. Nothing is written unless all can be. Whether the spec is right is for the build to say.
 */
public final class AddSpec {

    /** What a skeleton holds in the place of what only a person can know. A test refuses it. */
    static final String FILL_IN = "FILL-IN";

    private static final String SOURCE = "generator/src/main/java/io/github/tctasks/generator/add/AddSpec.java";
    private static final Set<String> NO_SERVICES = Set.of("bom", "core", "credentials");
    private static final String COMMAND = "cli/src/main/java/io/github/tctasks/cli/Service.java";
    private static final String RESOURCES = "contract-tests/src/test/resources/";
    private static final String NEIGHBOUR = "sdk-credentials";
    private static final Pattern MODULE = Pattern.compile("( *<module>)" + NEIGHBOUR + "(</module>\n)");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "( *<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>)" + NEIGHBOUR + "(<(?s:.*?)</dependency>\n)");

    private final Path root;
    private final Spec spec;
    private final Map<String, String> texts = new LinkedHashMap<>();
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
        private static final Pattern TASK = Pattern.compile("\n {6}x-tc-task:\n((?: {8}.*\n)+)");

        static Spec read(Path root, String name) throws IOException {
            Matcher file = FILE.matcher(name.replace('\\', '/').replaceFirst("^\\./", ""));
            if (!file.matches()) {
                throw new Refusal("'" + name + "' is not of the form specs/<service>/<yyyy-mm-dd>.yaml.");
            }
            Path path = root.resolve(file.group());
            if (!Files.isRegularFile(path)) {
                throw new Refusal(file.group() + " is not there. Write it first; specs/README.md says how.");
            }
            String text = Files.readString(path);
            String service = file.group(1);
            demand(file.group(), text, "x-tc-service: ", service);
            demand(file.group(), text, "  version: ", '"' + file.group(2) + '"');
            if (NO_SERVICES.contains(service)) {
                throw new Refusal("A service cannot be called '%s': sdk-%<s is another module.".formatted(service));
            }
            return new Spec(service, file.group(2), queries(text));
        }

        private static void demand(String file, String text, String key, String value) {
            if (text.lines().noneMatch(line -> line.equals(key + value))) {
                throw new Refusal(file + " has no line '" + key.strip() + " " + value + "', as its name demands.");
            }
        }

        private static List<Query> queries(String text) {
            List<Query> queries = new ArrayList<>();
            for (String operation : text.split("\n {6}operationId: ", -1)) {
                Matcher task = TASK.matcher(operation);
                if (task.find()) {
                    String action = operation.substring(0, operation.indexOf('\n'));
                    String lines = task.group(1);
                    queries.add(new Query(action, value(lines, "id", ""), value(lines, "name", "tasks")));
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void plan() throws IOException {
        if (!Files.exists(root.resolve(COMMAND))) {
            throw new Refusal("This is not the project's folder: " + COMMAND + " is not there.");
        }
        String pom = spec.module() + "/pom.xml";
        make(pom, module());
        boolean further = !read(pom).contains("<spec>" + spec.document() + "</spec>");
        if (further) {
            edit(pom, "/specs/" + spec.document() + ".yaml<", this::withExecution);
        }
        edit("pom.xml", "<module>" + spec.module() + "</module>", text -> withCopy(text, MODULE));
        for (String name : List.of("pom.xml", "sdk-bom/pom.xml", "cli/pom.xml", "contract-tests/pom.xml")) {
            edit(name, "<artifactId>" + spec.module() + "</artifactId>", text -> withCopy(text, DEPENDENCY));
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
        String example = '"' + FILL_IN + "\": \"the %s of the vendor's example\"";
        String answer = "{\n        " + example.formatted("answer") + "\n    }";
        make(RESOURCES + documents + "/input.json", "{\n    " + example.formatted("request") + "\n}\n");
        make(RESOURCES + documents + "/output.json", "{\n    \"Response\": " + answer + "\n}\n");
        String contract = "contracts/" + spec.document() + "/" + query.action();
        make(RESOURCES + contract + "/action.yaml", contract(query, documents));
        left.add(RESOURCES + documents + ": the vendor's own example, value by value, not a copy out of the spec.");
        left.add(RESOURCES + contract + "/action.yaml: the fields, and a file for each case.");
        left.add("DocumentedAction in contract-tests: a constant that calls " + query.action() + ".");
    }

    private String contract(Query query, String documents) {
        String call =
                Character.toLowerCase(query.action().charAt(0)) + query.action().substring(1);
        String codes = spec.type("ErrorCodes");
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
                output: %<s/output.json
                request: {}
                response: {}
                constants: {}
                """.formatted(spec.type("Client"), call, query.tasks(), codes, FILL_IN, query.id(), documents);
    }

    private String module() throws IOException {
        return read("sdk-vpc/pom.xml")
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
        String open = pom.contains(executions) ? pom : pom.replace(artifact, executions + "        </executions>\n");
        return open.replace(executions, executions + execution);
    }

    /** Puts a copy of the neighbour's entry before it, with the new module's name. */
    private String withCopy(String pom, Pattern entry) {
        return entry.matcher(pom).replaceFirst("$1" + spec.module() + "$2$0");
    }

    private String withConstant(String source, boolean further) {
        String name = spec.service() + (further ? "_" + spec.version().replace('-', '_') : "");
        String call = spec.queries().get(0).tasks();
        String constant =
                """
                    %s("%s", "%s") {
                        @Override
                        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
                            var builder = %s.builder();
                            var client = target.applyTo(builder.credentials(credentials).hub(hub)).build();
                            return new OpenService<>(client.%s(), client::explain, client);
                        }
                    },
                """.formatted(name.toUpperCase(Locale.ROOT), spec.service(), spec.version(), spec.type("Client"), call);
        return source.replace("\n    ;\n", "\n" + constant + "    ;\n");
    }

    /** Plans a change of a file that does not hold a text yet. */
    private void edit(String file, String text, UnaryOperator<String> change) throws IOException {
        String before = read(file);
        if (before.contains(text)) {
            return;
        }
        String after = change.apply(before);
        if (!after.contains(text)) {
            throw new Refusal(
                    file + " has no longer the form that this command knows: it finds no place for " + text + ".");
        }
        texts.put(file, after);
    }

    /** Plans a file where there is none. */
    private void make(String file, String text) {
        if (!Files.exists(root.resolve(file))) {
            texts.put(file, text);
        }
    }

    private void write(PrintStream out) throws IOException {
        if (texts.isEmpty()) {
            out.println(spec.document() + " is everywhere it belongs; nothing was changed.");
            return;
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = root.resolve(text.getKey());
            out.println((Files.exists(file) ? "changed  " : "made     ") + text.getKey());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text.getValue());
        }
        out.println("The sandbox finds the spec by itself. What is left for a person:");
        left.forEach(task -> out.println("  - " + task));
    }

    private String read(String file) throws IOException {
        return texts.containsKey(file) ? texts.get(file) : Files.readString(root.resolve(file));
    }
}
