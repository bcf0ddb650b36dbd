package io.github.tctasks.sandbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Refuses actions that the sandbox was told to refuse, as a service does that offers an action in some regions only. */
final class RefusalGate implements Gate {

    private final Map<Target, String> codes;

    /**
     * What to refuse.
     *
     * @param action the action's name
     * @param region the region, or null for all
     */
    record Target(String action, @Nullable String region) {}

    /**
     * Refuses actions from the start.
     *
     * @param codes the error code of each action in each region
     */
    RefusalGate(Map<Target, String> codes) {
        this.codes = new ConcurrentHashMap<>(codes);
    }

    /** Refuses an action from now on, or, without a code, serves it again. */
    void set(Target target, @Nullable String code) {
        if (code == null) {
            codes.remove(target);
        } else {
            codes.put(target, code);
        }
    }

    @Override
    public void check(Caller caller, WireRequest request, Action action) {
        String everywhere = codes.get(new Target(action.name(), null));
        String here = codes.get(new Target(action.name(), request.common(WireRequest.REGION)));
        String code = here == null ? everywhere : here;
        if (code != null) {
            throw new ApiException(code, "This sandbox was told to refuse the action " + action.name() + " here.");
        }
    }
}
