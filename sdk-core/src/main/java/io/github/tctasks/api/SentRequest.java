package io.github.tctasks.api;

import io.github.tctasks.json.SentObject;

/** What generated requests have in common. */
public abstract class SentRequest extends SentObject implements ApiRequest {

    /** Creates a request. */
    protected SentRequest() {}
}
