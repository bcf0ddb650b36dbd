package io.github.tctasks.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.tencentcloudapi.common.AbstractClient;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.VirtualTime;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/**
 * The requests of a whole client against those of the vendor's own Java SDK.
 *
 * <p>The vendor takes the service from the host's first label, so that every host here begins with it.
 */
class VendorParityTest {

    private static final int RANDOM_REQUESTS = 12_000;
    private static final int SENT_REQUESTS = 400;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final String CONTENT_TYPE = "application/json; charset=utf-8";
    private static final List<String> HOSTS = List.of(
            "job.tencentcloudapi.com",
            "job.intl.tencentcloudapi.com",
            "job.ap-shanghai-fsi.tencentcloudapi.com",
            "job.localdomain:8443");
    private static final List<String> REGIONS = List.of("", "ap-guangzhou", "eu-frankfurt", "ap-shanghai-fsi");

    private static long seed() {
        return Long.getLong("tctasks.seed", System.nanoTime());
    }

    @Test
    void authorization_ofRandomRequests_isTheVendors() throws Exception {
        long seed = seed();
        Random random = new Random(seed);
        List<Pair> pairs = Pair.ofEveryHostAndRegion();
        for (int i = 0; i < RANDOM_REQUESTS; i++) {
            Pair pair = pairs.get(random.nextInt(pairs.size()));
            Credentials credentials = credentials(random);
            long timestamp = timestamp(random);
            FakeTransport.Sent ours = pair.ours(credentials, timestamp, request(random));

            assertThat(ours.header("Authorization"))
                    .as("request %d, seed %d (set tctasks.seed to repeat): %s", i, seed, ours.text())
                    .isEqualTo(pair.theirAuthorization(credentials, timestamp, ours.body()));
        }
    }

    @Test
    void headers_ofRequestsThatTheVendorSends_areTheSame() throws Exception {
        long seed = seed();
        Random random = new Random(seed);
        List<Pair> pairs = Pair.ofEveryHostAndRegion();
        for (int i = 0; i < SENT_REQUESTS; i++) {
            Pair pair = pairs.get(random.nextInt(pairs.size()));
            Credentials credentials = credentials(random);
            DescribeJobRequest request = request(random);
            Request theirs = pair.theirs(credentials, request.toJson());
            String timestamp = theirs.header("X-TC-Timestamp");
            FakeTransport.Sent ours = pair.ours(credentials, Long.parseLong(timestamp), request);

            String where = "request %d, seed %d (set tctasks.seed to repeat)".formatted(i, seed);
            assertThat(ours.method()).as(where).isEqualTo(theirs.method());
            assertThat(ours.body()).as(where).isEqualTo(body(theirs));
            for (String name : List.of(
                    "Authorization", "Content-Type", "X-TC-Action", "X-TC-Version", "X-TC-Timestamp", "X-TC-Token")) {
                assertThat(ours.header(name)).as("%s of %s", name, where).isEqualTo(theirs.header(name));
            }
            // The vendor sends an empty header where we send none.
            String region = ours.header("X-TC-Region");
            assertThat(region == null ? "" : region).as(where).isEqualTo(theirs.header("X-TC-Region"));
        }
    }

    private static byte[] body(Request request) throws IOException {
        Buffer buffer = new Buffer();
        request.body().writeTo(buffer);
        return buffer.readByteArray();
    }

    private static Credentials credentials(Random random) {
        String token = random.nextBoolean() ? null : visibleAscii(random, 1 + random.nextInt(300));
        return Credentials.of(
                "AKID" + visibleAscii(random, random.nextInt(33)),
                visibleAscii(random, 1 + random.nextInt(100)),
                token);
    }

    private static String visibleAscii(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('!' + random.nextInt('~' - '!' + 1)));
        }
        return text.toString();
    }

    private static DescribeJobRequest request(Random random) {
        int length = random.nextInt(100) == 0 ? 20_000 : random.nextInt(80);
        return new DescribeJobRequest(unicode(random, 20), random.nextBoolean() ? null : unicode(random, length));
    }

    private static String unicode(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int ceiling = new int[] {0x7f, 0x7ff, 0xffff, Character.MAX_CODE_POINT}[random.nextInt(4)];
            int point = random.nextInt(ceiling + 1);
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                text.appendCodePoint(point);
            }
        }
        return text.toString();
    }

    /** Times from 2001 to 2096, most of them within ten seconds of midnight. */
    private static long timestamp(Random random) {
        long midnight = (11_323 + random.nextInt(34_700)) * SECONDS_PER_DAY;
        return random.nextInt(4) == 0
                ? midnight + random.nextInt((int) SECONDS_PER_DAY)
                : midnight - 10 + random.nextInt(21);
    }

    /** Our client and the vendor's, for one host and region. */
    private static final class Pair {

        private final FakeTransport sent = FakeTransport.of(FakeTransport.response(""));
        private final VirtualTime time = new VirtualTime();
        private final JobClient ours;
        private final String host;
        private final VendorClient theirs;
        private Credentials credentials = Credentials.of("none", "none");

        private Pair(String host, String region) {
            JobClient.Builder builder = JobClient.builder()
                    .endpoint("https://" + host)
                    .credentials((CredentialsProvider) () -> credentials)
                    .transport(sent)
                    .time(time);
            this.ours = (region.isEmpty() ? builder : builder.region(region)).build();
            this.host = host;
            this.theirs = new VendorClient(host, region);
        }

        static List<Pair> ofEveryHostAndRegion() {
            List<Pair> pairs = new ArrayList<>();
            for (String host : HOSTS) {
                for (String region : REGIONS) {
                    pairs.add(new Pair(host, region));
                }
            }
            return pairs;
        }

        FakeTransport.Sent ours(Credentials credentials, long timestamp, DescribeJobRequest request) {
            this.credentials = credentials;
            time.setNow(Instant.ofEpochSecond(timestamp));
            sent.forget();
            ours.describeJob(request);
            return sent.last();
        }

        private void setTheirCredential(Credentials credentials) {
            String token = credentials.token();
            theirs.setCredential(
                    token == null
                            ? new Credential(credentials.secretId(), credentials.secretKey())
                            : new Credential(credentials.secretId(), credentials.secretKey(), token));
        }

        /** The vendor's private method that signs, at a time of our choice. */
        String theirAuthorization(Credentials credentials, long timestamp, byte[] body)
                throws ReflectiveOperationException {
            setTheirCredential(credentials);
            HashMap<String, String> headers = new HashMap<>();
            headers.put("Content-Type", CONTENT_TYPE);
            headers.put("Host", host);
            headers.put("X-TC-Timestamp", Long.toString(timestamp));
            return (String) VendorClient.AUTHORIZATION.invoke(theirs, headers, body);
        }

        /** What the vendor's client hands to the network, at its own time. */
        Request theirs(Credentials credentials, String json) throws Exception {
            setTheirCredential(credentials);
            theirs.call("DescribeJob", json);
            return theirs.sent();
        }
    }

    /** The vendor's client with an HTTP client that answers by itself. */
    private static final class VendorClient extends AbstractClient {

        static final Method AUTHORIZATION = authorizationMethod();

        VendorClient(String host, String region) {
            super(host, "2020-01-02", new Credential("none", "none"), region, profile(host));
        }

        private static Method authorizationMethod() {
            try {
                Method method = AbstractClient.class.getDeclaredMethod("getAuthorization", HashMap.class, byte[].class);
                method.setAccessible(true);
                return method;
            } catch (NoSuchMethodException e) {
                throw new AssertionError("The vendor's SDK has changed its insides", e);
            }
        }

        private static ClientProfile profile(String host) {
            HttpProfile http = new HttpProfile();
            http.setEndpoint(host);
            http.setHttpClient(new OkHttpClient.Builder()
                    .addInterceptor(new VendorAnswerer())
                    .build());
            ClientProfile profile = new ClientProfile();
            profile.setHttpProfile(http);
            return profile;
        }

        Request sent() {
            OkHttpClient http =
                    (OkHttpClient) getClientProfile().getHttpProfile().getHttpClient();
            return ((VendorAnswerer) http.interceptors().get(0)).last;
        }
    }
}
