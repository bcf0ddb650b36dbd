package io.github.tctasks.contracts.pact.provider;

import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.support.expressions.ValueResolver;
import au.com.dius.pact.provider.junitsupport.loader.PactBroker;
import au.com.dius.pact.provider.junitsupport.loader.PactBrokerAuth;
import au.com.dius.pact.provider.junitsupport.loader.PactBrokerLoader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pacts that a broker has, for teams that run one: {@code PACT_BROKER_URL} names it, {@code PACT_BROKER_TOKEN} or
 * {@code PACT_BROKER_USERNAME} and {@code PACT_BROKER_PASSWORD} open it. What Pact itself reads works as well, such as
 * {@code pact.verifier.publishResults}.
 *
 * @param environment the variables
 */
record BrokerPacts(Map<String, String> environment) {

    private static final String URL = "PACT_BROKER_URL";

    @PactBroker(
            url = "${PACT_BROKER_URL}",
            authentication =
                    @PactBrokerAuth(
                            token = "${PACT_BROKER_TOKEN:}",
                            username = "${PACT_BROKER_USERNAME:}",
                            password = "${PACT_BROKER_PASSWORD:}"))
    private static final class Settings {}

    boolean wanted() {
        return environment.containsKey(URL);
    }

    /** The broker's pacts of a provider. */
    List<Pact> load(String provider) throws IOException {
        PactBrokerLoader loader =
                new PactBrokerLoader(Objects.requireNonNull(Settings.class.getAnnotation(PactBroker.class)));
        loader.setValueResolver(new Variables(environment));
        return loader.load(provider);
    }

    /** Pact's view of the variables; behind a colon in a name stands what counts if there is no such variable. */
    private record Variables(Map<String, String> environment) implements ValueResolver {

        @Override
        public @Nullable String resolveValue(@Nullable String name) {
            return resolveValue(name, null);
        }

        @Override
        public @Nullable String resolveValue(@Nullable String name, @Nullable String otherwise) {
            String text = String.valueOf(name);
            int colon = text.indexOf(':');
            return colon < 0
                    ? environment.getOrDefault(text, otherwise)
                    : environment.getOrDefault(text.substring(0, colon), text.substring(colon + 1));
        }

        @Override
        public boolean propertyDefined(String name) {
            return environment.containsKey(name);
        }
    }
}
