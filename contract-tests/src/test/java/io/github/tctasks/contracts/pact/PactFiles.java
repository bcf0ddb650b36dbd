package io.github.tctasks.contracts.pact;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.UnknownPactSource;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.support.json.JsonParser;
import au.com.dius.pact.core.support.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A folder of pacts.
 *
 * @param folder the folder
 */
record PactFiles(Path folder) {

    /** The pacts that were agreed on. */
    static final PactFiles COMMITTED = new PactFiles(Path.of("pacts"));

    /** The pacts of this build. */
    static final PactFiles BUILT = new PactFiles(Path.of("target", "pacts"));

    /** The pact of cases of one service, read as Pact reads the file. */
    static V4Pact pact(List<ContractCase> cases) {
        ActionContract contract = cases.get(0).contract();
        ObjectNode pact = JsonNodeFactory.instance.objectNode();
        pact.putObject("consumer").put("name", contract.consumer());
        pact.putObject("provider").put("name", contract.provider());
        cases.forEach(each -> pact.withArray("interactions").add(Interaction.of(each)));
        pact.putObject("metadata").putObject("pactSpecification").put("version", "4.0");
        JsonValue.Object json = (JsonValue.Object) JsonParser.parseString(pact.toString());
        return (V4Pact) DefaultPactReader.INSTANCE.pactFromJson(json, UnknownPactSource.INSTANCE);
    }

    /** Writes a pact as Pact does. Pact merges with a file that is there, so the folder has to be cleared before the first. */
    void write(V4Pact pact) {
        pact.write(folder.toString(), PactSpecVersion.V4).expect(() -> "Cannot write the pact to " + folder);
    }

    void clear() {
        texts().keySet().forEach(name -> delete(folder.resolve(name)));
    }

    /** The pacts by the names of their files. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Takes the pacts of another folder in the place of what is here. */
    void take(PactFiles other) {
        clear();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> text : other.texts().entrySet()) {
                Files.writeString(folder.resolve(text.getKey()), text.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
