package io.github.tctasks.generator.model;

/**
 * How often an action may be called.
 *
 * @param requests the number of requests
 * @param seconds the time that the number is about
 */
public record RateModel(long requests, long seconds) {

    /**
     * Returns the limit for a reader.
     *
     * @return part of a sentence
     */
    public String words() {
        return requests
                + (requests == 1 ? " request" : " requests")
                + (seconds == 1 ? " a second" : " in " + seconds + " seconds");
    }

    /**
     * Returns the limit as Java writes it.
     *
     * @return an expression
     */
    public String value() {
        return "new RateLimit(%d, Duration.ofSeconds(%d))".formatted(requests, seconds);
    }
}
