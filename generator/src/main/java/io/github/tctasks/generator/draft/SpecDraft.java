package io.github.tctasks.generator.draft;

import io.github.tctasks.generator.draft.Metadata.Action;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a spec, made from the vendor's own metadata of an API. It passes the checks of a spec, of which a draft's
 * demand less, and its owner goes on with it. Immutable.
 */
public final class SpecDraft {

    private static final String BEGINNING = """
            # A draft, made from the vendor's metadata. What it assumes is in README.md of the specs, under x-tc-draft.
            """;

    private final Metadata metadata;
    private final String yaml;
    private final List<String> notes;

    private SpecDraft(Metadata metadata, String yaml, List<String> notes) {
        this.metadata = metadata;
        this.yaml = yaml;
        this.notes = List.copyOf(notes);
    }

    /**
     * Makes a draft.
     *
     * @param metadata the vendor's metadata, a JSON file
     * @param examples the vendor's examples, a JSON file; null for none
     * @param actions the actions that the draft is to have, with the types that they need; empty for all
     * @return the draft
     * @throws IllegalArgumentException if a file cannot be read or is something else, or if there is no such action; the
     *     message then names those that are called alike
     */
    public static SpecDraft of(Path metadata, @Nullable Path examples, Set<String> actions) {
        Metadata read = MetadataReader.read(metadata);
        Selection selection = Selection.of(read, actions);
        List<String> notes = new ArrayList<>();
        Selection all = Selection.of(read, Set.of());
        SchemaNames names = new SchemaNames(all, read.service());
        notes.addAll(names.notes(selection.objects()));
        SchemaWriter schemas = new SchemaWriter(read, selection, names, notes);
        ExampleFile documented = new ExampleFile(examples, read, selection);
        Map<String, String> methods = MethodNames.other(all.actions());
        Map<String, Object> paths = new LinkedHashMap<>();
        OperationWriter operations = new OperationWriter(read, documented, methods, notes);
        for (Action action : selection.actions()) {
            paths.put("/#" + action.name(), Map.of("post", operations.operation(action)));
        }
        String yaml = BEGINNING + Yaml.text(DocumentWriter.document(read, paths, schemas.schemas()));
        notes.addAll(documented.notes());
        return new SpecDraft(read, yaml, notes);
    }

    /**
     * Returns the service that the draft is of.
     *
     * @return its short name, which the draft's folder has
     */
    public String service() {
        return metadata.service();
    }

    /**
     * Returns the API version that the draft is of.
     *
     * @return the version, {@code yyyy-mm-dd}, which the draft's file has as its name
     */
    public String version() {
        return metadata.version();
    }

    /**
     * Returns the draft.
     *
     * @return the text of a spec, in YAML
     */
    public String yaml() {
        return yaml;
    }

    /**
     * Returns what a person should look at: what has another name, is left out or does not fit, and what is only
     * proposed.
     *
     * @return sentences, each about one thing; the same for the same metadata
     */
    public List<String> notes() {
        return notes;
    }
}
