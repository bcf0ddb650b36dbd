package io.github.tctasks.sandbox;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes ids of requests, random UUIDs as the service's own. */
final class RequestIds {

    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private RequestIds() {}

    // Not UUID.randomUUID(): its source of randomness is shared by all threads and made for secrets.
    static String next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~0xf000L) | VERSION_4;
        long low = (random.nextLong() >>> 2) | VARIANT;
        return new UUID(high, low).toString();
    }
}
