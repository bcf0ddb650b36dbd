package io.github.tctasks.waiting;

import java.util.List;

/** What a hub has to do now. */
record Due(List<Poll> polls, List<PendingWait<?, ?>> late) {

    static final Due NOTHING = new Due(List.of(), List.of());

    /** One call: for one task, or for several in a lane of batches. */
    record Poll(Lane lane, List<PendingWait<?, ?>> waits) {}

    boolean isEmpty() {
        return polls.isEmpty() && late.isEmpty();
    }
}
