package io.github.tctasks.api;

/** The parameters of one call of an action. Generated types implement it; they are immutable. */
public interface ApiRequest {

    /**
     * Returns the parameters as the JSON object that is sent.
     *
     * @return compact JSON; what is not set is left out
     */
    String toJson();
}
