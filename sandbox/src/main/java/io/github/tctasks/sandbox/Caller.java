package io.github.tctasks.sandbox;

/**
 * Who sent a request, as the signature proves.
 *
 * @param secretId names the key
 * @param service the service that the request was signed for
 */
record Caller(String secretId, String service) {}
