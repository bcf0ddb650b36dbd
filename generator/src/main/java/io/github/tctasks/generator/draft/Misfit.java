package io.github.tctasks.generator.draft;

/** An example does not fit the types that the metadata itself gives. */
final class Misfit extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param path where in the example
     * @param what what does not fit
     */
    Misfit(String path, String what) {
        super(path.isEmpty() ? what : path + " " + what, null, false, false);
    }
}
