package io.github.tctasks.catalogue.prove;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The stages of a proof: which one is at work, and what each took. */
final class Stages {

    private final Map<String, Long> millis = new LinkedHashMap<>();
    private String current = "";

    <T> T run(String name, Callable<T> stage) throws Exception {
        current = name;
        long start = System.nanoTime();
        try {
            return stage.call();
        } finally {
            millis.put(name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
    }

    String current() {
        return current;
    }

    Map<String, Long> millis() {
        return millis;
    }
}
