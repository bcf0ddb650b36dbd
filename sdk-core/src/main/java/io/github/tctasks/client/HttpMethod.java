package io.github.tctasks.client;

/** How a request's parameters travel. */
public enum HttpMethod {

    /** In the body. */
    POST,

    /** In the query of the URL, nested ones flattened such as {@code Filters.0.Name=n}. */
    GET
}
