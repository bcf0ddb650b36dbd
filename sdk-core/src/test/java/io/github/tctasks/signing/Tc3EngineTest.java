package io.github.tctasks.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tctasks.credentials.Credentials;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

/** What an engine keeps from one signature to the next must not show, against Bouncy Castle's own digest and no memory at all. */
class Tc3EngineTest {

    private static final long SEED = 20_261_122;
    private static final String SECRET_ID = "AKIDexample";
    private static final String SECRET_KEY = "secretExample";
    private static final long MIDNIGHT =
            LocalDate.of(2026, 11, 22).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    private static final List<CanonicalRequest> SHAPES = List.of(
            request("POST", "", "a.example"), request("POST", "", "b.example"), request("GET", "Limit=1", "a.example"));

    private static CanonicalRequest request(String method, String query, String host) {
        return CanonicalRequest.of(method, query, Map.of("content-type", "application/json", "host", host));
    }

    private static byte[] hmac(byte[] key, String text) {
        HMac mac = new HMac(new SHA256Digest());
        mac.init(new KeyParameter(key));
        mac.update(text.getBytes(US_ASCII), 0, text.length());
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }

    private static String expected(CanonicalRequest request, byte[] payload, long second) {
        String scope = "2026-11-22/job/tc3_request";
        byte[] key = hmac(hmac(hmac(("TC3" + SECRET_KEY).getBytes(US_ASCII), "2026-11-22"), "job"), "tc3_request");
        String stringToSign = Tc3Signer.stringToSign(Tc3Signer.canonicalRequestHash(request, payload), scope, second);
        return Tc3Signer.authorization(request, SECRET_ID, scope, HexFormat.of().formatHex(hmac(key, stringToSign)));
    }

    private static SigningKey key() {
        return SigningKey.derive(Credentials.of(SECRET_ID, SECRET_KEY), "job", MIDNIGHT);
    }

    /** Signs this and that, at this time and that, and compares each. */
    private static void signAll(SigningKey key, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            CanonicalRequest request = SHAPES.get(random.nextInt(SHAPES.size()));
            byte[] payload = new byte[random.nextInt(200)];
            random.nextBytes(payload);
            long second = MIDNIGHT + random.nextInt(3);

            assertThat(Tc3Signer.authorization(request, payload, key, second))
                    .isEqualTo(expected(request, payload, second));
        }
    }

    @Test
    void authorization_ofRequestsOfManyShapesAndSeconds_remembersNothingOfTheLast() {
        signAll(key(), SEED);
    }

    @Test
    void authorization_byManyThreadsWithOneKey_isThatOfOneThread() throws Exception {
        SigningKey key = key();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> work = IntStream.range(0, 32)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        signAll(key, SEED + i);
                        return true;
                    })
                    .toList();
            for (Future<Boolean> done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void authorization_beforeTheEpoch_hasTheNegativeTime() {
        SigningKey key = SigningKey.derive(Credentials.of(SECRET_ID, SECRET_KEY), "job", -1);
        String stringToSign = Tc3Signer.stringToSign(
                Tc3Signer.canonicalRequestHash(SHAPES.get(0), new byte[0]), key.credentialScope(), -1);

        assertThat(stringToSign).contains("\n-1\n");
        assertThat(Tc3Signer.authorization(SHAPES.get(0), new byte[0], key, -1))
                .endsWith("Signature=" + Tc3Signer.signature(stringToSign, key));
    }

    @Test
    void with_workThatFailsHalfWay_leavesNothingForTheNext() {
        Engines engines = new Engines(() -> new Tc3Engine(SECRET_ID, "2026-11-22/job/tc3_request", new byte[32]));
        Tc3Engine[] used = new Tc3Engine[3];
        engines.with(engine -> used[0] = engine);

        assertThatThrownBy(() -> engines.with(engine -> {
                    used[1] = engine;
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");
        engines.with(engine -> used[2] = engine);

        assertThat(used[1]).isSameAs(used[0]);
        assertThat(used[2]).isNotSameAs(used[0]);
    }

    @Test
    void with_whileAnotherOfTheSameThreadIsAtWork_hasAnEngineOfItsOwn() {
        Engines engines = new Engines(() -> new Tc3Engine(SECRET_ID, "scope", new byte[32]));

        engines.with(outer -> engines.with(inner -> assertThat(inner).isNotSameAs(outer)));
    }
}
