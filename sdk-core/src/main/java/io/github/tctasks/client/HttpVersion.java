package io.github.tctasks.client;

/** The version of HTTP that the default transport asks for. */
public enum HttpVersion {
    /** HTTP/1.1, one call at a time on each connection. */
    HTTP_1_1,
    /** HTTP/2 where the server offers it over TLS, many calls at a time on one connection; else HTTP/1.1. */
    HTTP_2
}
