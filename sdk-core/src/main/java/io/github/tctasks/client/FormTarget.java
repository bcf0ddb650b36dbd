package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Request;
import feign.RequestTemplate;
import feign.Target;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.InvalidRequestException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes each attempt's request in a form other than the usual one.
 *
 * <p>A target and no interceptor: a template would encode the signed query once more.
 *
 * @param <A> the Feign interface
 */
final class FormTarget<A> extends Target.HardCodedTarget<A> {

    private final Operations operations;
    private final RequestForm form;
    private final Signatory signatory;

    FormTarget(Class<A> type, String url, Operations operations, RequestForm form, Signatory signatory) {
        super(type, url);
        this.operations = operations;
        this.form = form;
        this.signatory = signatory;
    }

    @Override
    public Request apply(RequestTemplate template) {
        Credentials signer = signatory.credentials();
        if (signer.isAnonymous()) {
            throw new InvalidRequestException(
                    "credentials", "A request without a signature can be sent as a POST with TC3 only.");
        }
        String action =
                operations.ofRequest(template.methodMetadata().bodyType()).action();
        WireRequest request = form.signed(new RequestForm.Call(
                action, new String(template.body(), UTF_8), signer, signatory.epochSecond(), signatory.nonce()));
        return feignRequest(request, template);
    }

    private Request feignRequest(WireRequest request, RequestTemplate template) {
        byte[] body = request.method() == HttpMethod.POST ? request.body().getBytes(UTF_8) : null;
        Map<String, Collection<String>> headers = new LinkedHashMap<>();
        request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        if (body != null) {
            headers.put("Content-Length", List.of(Integer.toString(body.length)));
        }
        return Request.create(
                Request.HttpMethod.valueOf(request.method().name()),
                url() + request.target(),
                headers,
                body,
                UTF_8,
                template);
    }
}
