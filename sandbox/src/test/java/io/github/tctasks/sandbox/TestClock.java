package io.github.tctasks.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it; one thread moves it, any may look. */
final class TestClock implements InstantSource {

    static final Instant START = Instant.parse("2026-06-03T04:05:06.000000001Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    void advance(Duration time) {
        now = now.plus(time);
    }
}
