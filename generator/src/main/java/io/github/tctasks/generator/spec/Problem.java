package io.github.tctasks.generator.spec;

/**
 * One mistake in a spec.
 *
 * @param place where it is
 * @param check the number of the check in the specs' README that found it
 * @param message what is wrong and what would be right
 */
public record Problem(Place place, int check, String message) {

    @Override
    public String toString() {
        return place + message + " [check " + check + "]";
    }
}
