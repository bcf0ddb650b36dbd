package io.github.tctasks.contracts.pact.provider;

import io.github.tctasks.credentials.Credentials;
import java.net.URI;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/** Whom the pacts are verified against. */
interface Counterpart extends AutoCloseable {

    /** Where a service listens. */
    URI endpoint(String service);

    /** What requests are signed with. */
    Credentials credentials();

    /** The region for actions whose pact names one. */
    String region(String inPact);

    /**
     * Brings about a provider state.
     *
     * @param wanted the state
     * @return values for the request, by the names in the pact's generators
     * @throws TestAbortedException if that cannot be done here; the message says why
     */
    Map<String, Object> provoke(Wanted wanted);

    /** Takes back what a state has changed. */
    void calm();

    @Override
    void close();
}
