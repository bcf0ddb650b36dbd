package io.github.tctasks.benchmarks.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** The floor of whatever stands on jackson-core: goes through the tokens and makes no value of them. */
public final class TokenScan {

    private TokenScan() {}

    /**
     * Goes through an answer.
     *
     * @param body the answer's body
     * @return the number of its tokens
     */
    public static int tokens(byte[] body) {
        try (JsonParser in = HandTuned.FACTORY.createParser(ObjectReadContext.empty(), body)) {
            int tokens = 0;
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                tokens++;
            }
            return tokens;
        }
    }
}
