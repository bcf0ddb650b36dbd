package io.github.tctasks.catalogue.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Results by document, kept in a file as they come, if there is one: a run that was ended goes on where it was. */
final class ResultFile {

    private final @Nullable Path file;
    private final Map<String, ProofResult> results = new LinkedHashMap<>();

    private ResultFile(@Nullable Path file) {
        this.file = file;
    }

    static ResultFile open(@Nullable Path file) throws IOException {
        ResultFile results = new ResultFile(file);
        if (file != null && Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                ProofResult result = JsonMapper.shared().readValue(line, ProofResult.class);
                results.results.put(result.document(), result);
            }
        }
        return results;
    }

    synchronized void add(ProofResult result) throws IOException {
        results.put(result.document(), result);
        if (file != null) {
            String line = JsonMapper.shared().writeValueAsString(result) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    synchronized @Nullable ProofResult get(Document document) {
        return results.get(document.name());
    }
}
