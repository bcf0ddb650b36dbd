package io.github.tctasks.observe;

import io.github.tctasks.api.Required;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.regex.Pattern;

/**
 * Tells each call to Micrometer as one observation, which spans the call's attempts and the waits between them.
 *
 * <p>The observation is called {@code tctasks.call} and carries {@code service}, {@code action}, {@code outcome}
 * ({@code SUCCESS} or {@code ERROR}) and {@code error.code} ({@code none}, the service's code, or the exception's simple
 * name) as tags of few values, {@code region}, {@code attempts} and {@code request.id} as tags of many. Each attempt
 * after the first is an event {@code retry}. The observation is the current one on the calling thread while the call
 * lasts, so that a transport that is observed too appears below it.
 *
 * <p>Needs {@code io.micrometer:micrometer-observation}, which the SDK does not bring along. Thread-safe.
 */
public final class MicrometerObservations implements CallObserver {

    // A tag's values are kept for ever by most registries: what no service would send must not fill them.
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.]{1,100}");

    private final ObservationRegistry registry;

    private MicrometerObservations(ObservationRegistry registry) {
        this.registry = registry;
    }

    /**
     * Returns an observer that tells a registry.
     *
     * @param registry the registry
     * @return the observer
     * @throws io.github.tctasks.error.InvalidRequestException if the registry is null
     */
    public static MicrometerObservations of(ObservationRegistry registry) {
        return new MicrometerObservations(Required.setting("registry", registry));
    }

    @Override
    public CallEvents callBegun(CallDetails call) {
        Observation observation = Observation.createNotStarted("tctasks.call", registry)
                .contextualName(call.service() + " " + call.action())
                .lowCardinalityKeyValue("service", call.service())
                .lowCardinalityKeyValue("action", call.action());
        if (call.region() != null) {
            observation.highCardinalityKeyValue("region", call.region());
        }
        observation.start();
        return new Observed(observation, observation.openScope());
    }

    private record Observed(Observation observation, Observation.Scope scope) implements CallEvents {

        @Override
        public void attemptBegun(int number) {
            if (number > 1) {
                observation.event(Observation.Event.of("retry", "attempt " + number));
            }
        }

        @Override
        public void callEnded(CallOutcome outcome) {
            Throwable failure = outcome.failure();
            scope.close();
            observation
                    .lowCardinalityKeyValue("outcome", failure == null ? "SUCCESS" : "ERROR")
                    .lowCardinalityKeyValue("error.code", failure == null ? "none" : tag(outcome.code()))
                    .highCardinalityKeyValue("attempts", Integer.toString(outcome.attempts()));
            if (outcome.requestId() != null) {
                observation.highCardinalityKeyValue(KeyValue.of("request.id", outcome.requestId()));
            }
            if (failure != null) {
                observation.error(failure);
            }
            observation.stop();
        }

        private static String tag(String code) {
            return CODE.matcher(code).matches() ? code : "other";
        }
    }
}
