package io.github.tctasks.cli;

import io.github.tctasks.client.HttpMethod;
import io.github.tctasks.signing.SignatureMethod;
import java.util.Locale;
import picocli.CommandLine.Option;

/** In which of the documents' forms requests are sent. */
final class RequestOptions {

    /** The signatures by the names that they have on the command line. */
    enum Signature {
        TC3(SignatureMethod.TC3_HMAC_SHA256),
        HMAC_SHA256(SignatureMethod.HMAC_SHA256),
        HMAC_SHA1(SignatureMethod.HMAC_SHA1);

        private final SignatureMethod method;

        Signature(SignatureMethod method) {
            this.method = method;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "POST",
            description = "HTTP method: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private HttpMethod method;

    @Option(
            names = "--signature",
            paramLabel = "NAME",
            defaultValue = "tc3",
            description = "Signature: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Signature signature;

    /** What is known of requests before a client is made. */
    record Form(HttpMethod method, SignatureMethod signature) {}

    Form form() {
        return new Form(method, signature.method);
    }
}
