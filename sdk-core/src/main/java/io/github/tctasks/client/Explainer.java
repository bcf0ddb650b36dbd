package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/** Explains requests. It signs nothing and hands no secret on, so that an explanation cannot hold one. */
final class Explainer {

    private final ServiceApi<?> service;
    private final ClientSettings settings;
    private final RequestForm form;
    private final Signatory signatory;

    Explainer(ServiceApi<?> service, ClientSettings settings, RequestForm form, Signatory signatory) {
        this.service = service;
        this.settings = settings;
        this.form = form;
        this.signatory = signatory;
    }

    RequestExplanation explain(@Nullable ApiRequest request) {
        for (Operation<?, ?> operation : service.operations()) {
            if (operation.requestType().isInstance(request)) {
                CallHandler.check(operation, request, settings);
                RequestForm.Draft draft = form.draft(call(operation, request));
                return RequestExplanation.of(
                        draft, settings.endpoint().url(), settings.endpoint().authority());
            }
        }
        String given = request == null ? "null" : "a " + request.getClass().getSimpleName();
        throw new InvalidRequestException(
                "request", "The " + service.service() + " client has no action whose request is " + given + ".");
    }

    private RequestForm.Call call(Operation<?, ?> operation, ApiRequest request) {
        return new RequestForm.Call(
                operation.action(),
                new String(CodecEncoder.encode(request, operation), UTF_8),
                withoutSecrets(signatory.credentials()),
                signatory.epochSecond(),
                signatory.nonce());
    }

    private static Credentials withoutSecrets(Credentials signer) {
        return Credentials.of(
                signer.secretId(), "SECRET-KEY-LEFT-OUT", signer.token() == null ? null : RequestExplanation.TOKEN);
    }
}
