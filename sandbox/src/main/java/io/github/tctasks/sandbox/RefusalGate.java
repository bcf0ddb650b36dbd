package io.github.tctasks.sandbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses actions that the sandbox was told to refuse, as a service does that offers an action in some regions only.
 *
 * @param codes the error code of each action in each region
 */
record RefusalGate(Map<Target, String> codes) implements Gate {

    /**
     * What to refuse.
     *
     * @param action the action's name
     * @param region the region, or null for all
     */
    record Target(String action, @Nullable String region) {}

    RefusalGate {
        codes = Map.copyOf(codes);
    }

    @Override
    public void check(Caller caller, WireRequest request, Action action) {
        String everywhere = codes.get(new Target(action.name(), null));
        String code = codes.getOrDefault(new Target(action.name(), request.common(WireRequest.REGION)), everywhere);
        if (code != null) {
            throw new ApiException(code, "This sandbox was told to refuse the action " + action.name() + " here.");
        }
    }
}
