package io.github.tctasks.generator.draft;

/** The null of JSON and YAML, where a value stands. */
enum Null {
    /** The only one. */
    NULL;

    @Override
    public String toString() {
        return "null";
    }
}
