package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.tencentcloudapi.common.AbstractClient;
import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SignatureMethod;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import io.github.tctasks.signing.V1Signer;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.VirtualTime;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Flattening, and requests by GET and with signature version 1, against those of the vendor's own Java SDK. */
class VendorFormsParityTest {

    private static final Gson GSON =
            new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();
    private static final int TREES = 3_000;
    private static final int REQUESTS_PER_FORM = 100;
    private static final String HOST = "job.tencentcloudapi.com";
    private static final String REGION = "ap-guangzhou";

    private final long seed = Long.getLong("tctasks.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void flatten_ofRandomTrees_isTheVendors() {
        for (int i = 0; i < TREES; i++) {
            Node node = Node.random(random, 3);
            HashMap<String, String> theirs = new HashMap<>();
            node.toMap(theirs, "");

            assertThat(Parameters.flatten(GSON.toJson(node)))
                    .as("tree %d, seed %d (set tctasks.seed to repeat)", i, seed)
                    .isEqualTo(theirs);
        }
    }

    @Test
    void parametersAndSignature_ofVersion1_areTheVendors() throws Exception {
        for (HttpMethod httpMethod : HttpMethod.values()) {
            for (SignatureMethod method :
                    new SignatureMethod[] {SignatureMethod.HMAC_SHA1, SignatureMethod.HMAC_SHA256}) {
                for (int i = 0; i < REQUESTS_PER_FORM; i++) {
                    assertV1(httpMethod, method);
                }
            }
        }
    }

    private void assertV1(HttpMethod httpMethod, SignatureMethod method) throws Exception {
        DescribeJobRequest request = new DescribeJobRequest(text(random), text(random));
        Credentials credentials = credentials();
        SortedMap<String, String> theirs = decoded(query(VendorClient.send(httpMethod, method, credentials, request)));
        String theirSignature = theirs.remove("Signature");
        String where = httpMethod + " " + method + ", seed " + seed + " (set tctasks.seed to repeat)";

        assertThat(V1Signer.signature(V1Signer.text(httpMethod.name(), HOST, theirs), credentials, method))
                .as(where)
                .isEqualTo(theirSignature);

        // We name no client.
        theirs.remove("RequestClient");
        FakeTransport.Sent sent = send(
                httpMethod,
                method,
                credentials,
                Long.parseLong(theirs.getOrDefault("Timestamp", "")),
                Long.parseLong(theirs.getOrDefault("Nonce", "")),
                request);
        SortedMap<String, String> ours = decoded(httpMethod == HttpMethod.GET ? afterMark(sent.url()) : sent.text());
        ours.remove("Signature");
        assertThat(ours).as(where).isEqualTo(theirs);
    }

    @Test
    void queryAndAuthorization_ofAGetWithVersion3_areTheVendors() throws Exception {
        for (int i = 0; i < REQUESTS_PER_FORM; i++) {
            DescribeJobRequest request = new DescribeJobRequest(text(random), text(random));
            Credentials credentials = credentials();
            Request theirs = VendorClient.send(HttpMethod.GET, SignatureMethod.TC3_HMAC_SHA256, credentials, request);
            long timestamp = Long.parseLong(String.valueOf(theirs.header("X-TC-Timestamp")));
            String where = "request " + i + ", seed " + seed + " (set tctasks.seed to repeat)";
            CanonicalRequest canonical = CanonicalRequest.of(
                    "GET",
                    query(theirs),
                    Map.of("content-type", String.valueOf(theirs.header("Content-Type")), "host", HOST));
            SigningKey key = SigningKey.derive(credentials, "job", timestamp);

            assertThat(Tc3Signer.authorization(canonical, new byte[0], key, timestamp))
                    .as(where)
                    .isEqualTo(theirs.header("Authorization"));

            FakeTransport.Sent ours =
                    send(HttpMethod.GET, SignatureMethod.TC3_HMAC_SHA256, credentials, timestamp, 1, request);
            assertThat(decoded(afterMark(ours.url()))).as(where).isEqualTo(decoded(query(theirs)));
            for (String name : new String[] {
                "Content-Type", "X-TC-Action", "X-TC-Version", "X-TC-Region", "X-TC-Token", "X-TC-Language"
            }) {
                assertThat(ours.header(name)).as("%s of %s", name, where).isEqualTo(theirs.header(name));
            }
        }
    }

    private static FakeTransport.Sent send(
            HttpMethod httpMethod,
            SignatureMethod method,
            Credentials credentials,
            long timestamp,
            long nonce,
            DescribeJobRequest request) {
        FakeTransport transport = FakeTransport.of(FakeTransport.response(""));
        VirtualTime time = new VirtualTime();
        time.setNow(Instant.ofEpochSecond(timestamp));
        try (JobClient client = JobClient.builder()
                .credentials(credentials)
                .region(REGION)
                .httpMethod(httpMethod)
                .signatureMethod(method)
                .language(Language.EN_US)
                .random(() -> nonce << 33)
                .time(time)
                .transport(transport)
                .build()) {
            client.describeJob(request);
        }
        return transport.last();
    }

    private Credentials credentials() {
        return Credentials.of(
                "AKID" + random.nextInt(1_000), "key" + random.nextLong(), "token/+=" + random.nextLong());
    }

    private static String afterMark(String url) {
        return url.substring(url.indexOf('?') + 1);
    }

    private static String query(Request request) throws IOException {
        if (request.body() == null || request.method().equals("GET")) {
            return String.valueOf(request.url().encodedQuery());
        }
        Buffer buffer = new Buffer();
        request.body().writeTo(buffer);
        return buffer.readUtf8();
    }

    private static SortedMap<String, String> decoded(String query) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String parameter : query.split("&", -1)) {
            String[] parts = parameter.split("=", 2);
            parameters.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
        }
        return parameters;
    }

    /** Any text without line breaks, which we refuse in these forms. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(20);
        while (text.length() < length) {
            int ceiling = new int[] {0x7f, 0x7ff, 0xffff, Character.MAX_CODE_POINT}[random.nextInt(4)];
            int point = random.nextInt(ceiling + 1);
            boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (!surrogate && point != '\n' && point != '\r') {
                text.appendCodePoint(point);
            }
        }
        return text.toString();
    }

    /** A request of all kinds of parameters, as the vendor's generated ones are. */
    @SuppressWarnings("NonApiType") // The vendor asks for a HashMap.
    private static final class Node extends AbstractModel {

        @Expose
        @SerializedName("Name")
        private @Nullable String name;

        @Expose
        @SerializedName("Count")
        private @Nullable Long count;

        @Expose
        @SerializedName("Share")
        private @Nullable Double share;

        @Expose
        @SerializedName("Deep")
        private @Nullable Boolean deep;

        @Expose
        @SerializedName("Ids")
        private String @Nullable [] ids;

        @Expose
        @SerializedName("Parent")
        private @Nullable Node parent;

        @Expose
        @SerializedName("Children")
        private Node @Nullable [] children;

        static Node random(Random random, int depth) {
            Node node = new Node();
            node.name = random.nextBoolean() ? null : text(random);
            node.count = random.nextBoolean() ? null : random.nextLong();
            node.share = random.nextBoolean() ? null : random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            node.deep = random.nextBoolean() ? null : random.nextBoolean();
            node.ids = random.nextBoolean()
                    ? null
                    : Stream.generate(() -> text(random))
                            .limit(random.nextInt(13))
                            .toArray(String[]::new);
            if (depth > 0) {
                node.parent = random.nextBoolean() ? null : random(random, depth - 1);
                node.children = Stream.generate(() -> random(random, depth - 1))
                        .limit(random.nextInt(3))
                        .toArray(Node[]::new);
            }
            return node;
        }

        @Override
        protected void toMap(HashMap<String, String> map, String prefix) {
            setParamSimple(map, prefix + "Name", name);
            setParamSimple(map, prefix + "Count", count);
            setParamSimple(map, prefix + "Share", share);
            setParamSimple(map, prefix + "Deep", deep);
            setParamArraySimple(map, prefix + "Ids.", ids);
            setParamObj(map, prefix + "Parent.", parent);
            setParamArrayObj(map, prefix + "Children.", children);
        }
    }

    @SuppressWarnings("NonApiType") // The vendor asks for a HashMap.
    private static final class Job extends AbstractModel {

        private final DescribeJobRequest request;

        Job(DescribeJobRequest request) {
            this.request = request;
        }

        @Override
        protected void toMap(HashMap<String, String> map, String prefix) {
            setParamSimple(map, prefix + "JobId", request.jobId());
            setParamSimple(map, prefix + "Note", request.note());
        }
    }

    /** The vendor's client, whose requests stay here. */
    private static final class VendorClient extends AbstractClient {

        private VendorClient(Credential credential, ClientProfile profile) {
            super(HOST, "2020-01-02", credential, REGION, profile);
        }

        static Request send(
                HttpMethod httpMethod, SignatureMethod method, Credentials credentials, DescribeJobRequest request)
                throws Exception {
            VendorAnswerer answerer = new VendorAnswerer();
            HttpProfile http = new HttpProfile();
            http.setEndpoint(HOST);
            http.setReqMethod(httpMethod.name());
            http.setHttpClient(
                    new OkHttpClient.Builder().addInterceptor(answerer).build());
            ClientProfile profile = new ClientProfile(method.wireName(), http);
            profile.setLanguage(com.tencentcloudapi.common.profile.Language.EN_US);
            Credential credential =
                    new Credential(credentials.secretId(), credentials.secretKey(), credentials.token());
            new VendorClient(credential, profile).internalRequest(new Job(request), "DescribeJob");
            return answerer.last;
        }
    }
}
