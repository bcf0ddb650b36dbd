package io.github.tctasks.credentials;

import io.github.tctasks.error.NoCredentialsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sections of an INI file. A parser of our own, since these lines are less than another dependency. */
final class IniFile {

    private IniFile() {}

    /** Returns keys and values by section; those before the first section belong to none and are left out. */
    static Map<String, Map<String, String>> sections(Path file) {
        Map<String, Map<String, String>> sections = new HashMap<>();
        Map<String, String> section = new HashMap<>();
        List<String> lines = SmallFile.text(file).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int equals = line.indexOf('=');
            if (line.startsWith("[") && line.endsWith("]")) {
                String name = line.substring(1, line.length() - 1).strip();
                section = sections.computeIfAbsent(name, absent -> new HashMap<>());
            } else if (equals > 0) {
                section.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(";")) {
                throw new NoCredentialsException(
                        "Line %d of the file %s is neither [section] nor key = value nor a comment."
                                .formatted(i + 1, file),
                        null);
            }
        }
        return sections;
    }
}
