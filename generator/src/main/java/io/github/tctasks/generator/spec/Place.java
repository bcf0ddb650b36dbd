package io.github.tctasks.generator.spec;

/**
 * Where in a spec something stands.
 *
 * @param file the file, from the folder that holds the specs on
 * @param line the line, from 1 on
 * @param pointer the JSON pointer (RFC 6901); empty for the whole document
 */
public record Place(String file, int line, String pointer) {

    Place child(String key, int line) {
        return new Place(file, line, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + (pointer.isEmpty() ? "" : pointer + ": ");
    }
}
