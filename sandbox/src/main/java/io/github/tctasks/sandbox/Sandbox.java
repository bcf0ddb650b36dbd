package io.github.tctasks.sandbox;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A provider that speaks Tencent Cloud API 3.0 over HTTP on 127.0.0.1, for tests.
 *
 * <p>It takes requests in every form that the API has: POST with JSON and GET with signature version 3, GET and POST with version 1.
 * It checks signatures, timestamps and parameters as the API does and answers with the API's error codes. It serves every
 * action whose OpenAPI document is on the class path below {@code META-INF/tctasks/specs}, with the document's example data.
 *
 * <p>A task that it is asked about for the first time has just begun: it is found unfinished a few times, then it has
 * succeeded. Some ids belong to tasks of another kind. A string id is told by how it starts, an integer id by its last three
 * digits:
 *
 * <table>
 * <caption>Special ids</caption>
 * <tr><th>string</th><th>integer</th><th>the task</th></tr>
 * <tr><td>{@code fail-...}</td><td>{@code ...901}</td><td>fails, where an ordinary one succeeds</td></tr>
 * <tr><td>{@code unknown-...}</td><td>{@code ...902}</td><td>is not known: the action's first not-found code, or
 *     {@code InvalidParameterValue} if it has none</td></tr>
 * <tr><td>{@code endless-...}</td><td>{@code ...903}</td><td>never ends</td></tr>
 * <tr><td>{@code late-...}</td><td>{@code ...904}</td><td>is not known to the first two queries, then is an ordinary one</td></tr>
 * <tr><td>{@code strange-...}</td><td>{@code ...905}</td><td>always has a status that no document knows</td></tr>
 * <tr><td>{@code instant-...}</td><td>{@code ...906}</td><td>has succeeded at the first query</td></tr>
 * <tr><td>{@code null-...}</td><td>{@code ...907}</td><td>is ordinary, but what may be null is null, and what is optional,
 *     the {@code RequestId} included, is left out</td></tr>
 * <tr><td>{@code error-InternalError-...}</td><td>{@code ...908}</td><td>answers {@code InternalError}</td></tr>
 * <tr><td>{@code error-RequestLimitExceeded-...}</td><td>{@code ...909}</td><td>answers {@code RequestLimitExceeded}</td></tr>
 * <tr><td>{@code error-CODE-...}</td><td>none</td><td>answers the error code {@code CODE}</td></tr>
 * <tr><td>{@code takes-MILLISECONDS-...}</td><td>{@code ...910}</td><td>is running until so many milliseconds have passed
 *     since the first query, by the sandbox's clock, then has succeeded; in an integer id the milliseconds are the digits
 *     before the last three, so 30000910 takes 30 s</td></tr>
 * <tr><td>{@code pending-...}</td><td>{@code ...938}</td><td>never begins; where the service has no state for that, it never
 *     ends</td></tr>
 * <tr><td>{@code rare-...}</td><td>{@code ...939}</td><td>has failed, and its status is the last of the raw values that the
 *     document has for that, such as {@code Error} of Redis</td></tr>
 * <tr><td>{@code whole-...}</td><td>{@code ...940}</td><td>has succeeded at the first query, and each field that the document
 *     has holds something, in lists too, though the document's example leaves it out</td></tr>
 * <tr><td>{@code status-RAW-...}</td><td>none</td><td>always has the raw status {@code RAW}, and all else as the state that it
 *     stands for</td></tr>
 * <tr><td>{@code fault-NAME-...}</td><td>{@code ...911} to {@code ...937}</td><td>is ordinary, but something goes wrong with
 *     each answer: the {@link Fault} of this name, whose description has a table of all. What is spoilt does not count as a
 *     query; what only comes late does</td></tr>
 * <tr><td>{@code fault-NAMExTIMES-...}</td><td>{@code ...951} to {@code ...977}</td><td>is such a task, but only so many of its
 *     first queries go wrong, 1 to 9999, as in {@code fault-http-503x2-1}; with an integer id the first 2</td></tr>
 * </table>
 *
 * <p>Progress is kept for each service and id, for the 200,000 tasks last asked about. An action that tells of many tasks at
 * once finds them as the query of one does, and counts as one query of each task that it tells of. Instances are thread-safe.
 */
public final class Sandbox implements AutoCloseable {

    private static final int MAX_TASKS = 200_000;

    private final Credentials credentials;
    private final RequestLog log;
    private final RefusalGate refusals;
    private final Predicate<String> hasAction;
    private final HttpServer server;

    private Sandbox(Builder settings) {
        this.credentials = settings.credentials;
        this.log = new RequestLog(settings.requestsKept);
        this.refusals = new RefusalGate(settings.refusals);
        Catalog catalog = settings.catalog();
        this.hasAction = catalog::has;
        Api api = new Api(
                catalog,
                new AnyAuthenticator(credentials, settings.clock),
                settings.gates(refusals),
                new Tasks(new TaskProgress(MAX_TASKS), settings.clock, settings.pollsUntilDone),
                RequestIds::next);
        Gateway gateway = new Gateway(api, log, new FaultSwitch(settings.faults, settings.random));
        HttpDate date = new HttpDate(settings.clock);
        this.server = new HttpServer(settings.port, () -> new HttpHandler(gateway, date));
    }

    /**
     * Starts a sandbox on any free port, with credentials of its own.
     *
     * @return a running sandbox
     * @throws UncheckedIOException if no port can be had
     * @throws IllegalArgumentException if a document on the class path is wrong
     */
    public static Sandbox start() {
        return builder().start();
    }

    /**
     * Makes a builder, to start a sandbox with other settings than the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The address that takes the place of a service's endpoint; all services share it.
     *
     * @return a URI such as {@code http://127.0.0.1:40123}
     */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /**
     * The secret id that callers must use.
     *
     * @return the secret id; random for this sandbox unless it was set
     */
    public String secretId() {
        return credentials.secretId();
    }

    /**
     * The secret key that callers must sign with.
     *
     * @return the secret key; random for this sandbox unless it was set
     */
    public String secretKey() {
        return credentials.secretKey();
    }

    /**
     * Refuses an action from now on, as {@link Builder#refuse} does from the start.
     *
     * @param action the action's name, in whichever service
     * @param region the region, such as {@code ap-guangzhou}; null for all, and for requests that name none
     * @param code the API's error code; null to serve the action again
     * @throws IllegalArgumentException if the code is blank, or no document has the action
     */
    public void refuse(String action, @Nullable String region, @Nullable String code) {
        Builder.check(hasAction, action, "be refused");
        refusals.set(new RefusalGate.Target(action, region), code == null ? null : Builder.checkedCode(action, code));
    }

    /**
     * The last requests that came, the oldest first. A request is in it by the time its answer can be read.
     *
     * @return an immutable copy
     */
    public List<RecordedRequest> requests() {
        return log.recorded();
    }

    /** Closes all connections and ends all threads, and returns when they have ended. Does nothing the second time. */
    @Override
    public void close() {
        server.close();
    }

    /**
     * Describes the sandbox, without its secrets.
     *
     * @return its address
     */
    @Override
    public String toString() {
        return "Sandbox[" + endpoint() + ']';
    }

    /** Settings of a sandbox that is to be started. Not thread-safe. */
    public static final class Builder {

        private static final int DEFAULT_POLLS = 2;
        private static final int DEFAULT_REQUESTS_KEPT = 1000;

        private final List<Path> specs = new ArrayList<>();
        private int port;
        private Credentials credentials = new Credentials(Credentials.randomId(), Credentials.randomKey(), null);
        private InstantSource clock = InstantSource.system();
        private int pollsUntilDone = DEFAULT_POLLS;
        private int requestsKept = DEFAULT_REQUESTS_KEPT;
        private boolean rateLimited;
        private final Map<RefusalGate.Target, String> refusals = new LinkedHashMap<>();
        private final List<FaultSwitch.Entry> faults = new ArrayList<>();
        private RandomGenerator random = new SplittableRandom(0);

        private Builder() {}

        /**
         * Sets the port to listen on.
         *
         * @param port 1 to 65535, or 0 for any free one, which is the default
         * @return this builder
         * @throws IllegalArgumentException if the port is out of range
         */
        public Builder port(int port) {
            this.port = inRange("port", port, 65_535);
            return this;
        }

        /**
         * Sets the credentials that callers must use. The default is random ones and no token.
         *
         * @param secretId the secret id
         * @param secretKey the secret key
         * @return this builder
         */
        public Builder credentials(String secretId, String secretKey) {
            return credentials(secretId, secretKey, null);
        }

        /**
         * Sets temporary credentials that callers must use.
         *
         * @param secretId the secret id
         * @param secretKey the secret key
         * @param token the session token that each request must carry; null to take requests with any token or none
         * @return this builder
         */
        public Builder credentials(String secretId, String secretKey, @Nullable String token) {
            this.credentials =
                    new Credentials(Objects.requireNonNull(secretId), Objects.requireNonNull(secretKey), token);
            return this;
        }

        /**
         * Sets the clock that timestamps are compared with and that the header {@code Date} tells. Rates and the age of tasks
         * are measured by it too, as finely as it goes.
         *
         * @param clock the clock; the system's by default
         * @return this builder
         */
        public Builder clock(InstantSource clock) {
            this.clock = Objects.requireNonNull(clock);
            return this;
        }

        /**
         * Sets how many queries find an ordinary task unfinished.
         *
         * @param polls 0 or more; 2 by default
         * @return this builder
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder pollsUntilDone(int polls) {
            this.pollsUntilDone = inRange("pollsUntilDone", polls, Integer.MAX_VALUE);
            return this;
        }

        /**
         * Sets how many of the last requests {@link Sandbox#requests()} tells.
         *
         * @param count 0 or more; 1000 by default
         * @return this builder
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder requestsKept(int count) {
            this.requestsKept = inRange("requestsKept", count, Integer.MAX_VALUE);
            return this;
        }

        /**
         * Adds a document beside those on the class path. It takes the place of one of the same service and version.
         *
         * @param spec an OpenAPI document in YAML, read at {@link #start()}; what it refers to is looked up beside it and then
         *     on the class path
         * @return this builder
         */
        public Builder spec(Path spec) {
            specs.add(Objects.requireNonNull(spec));
            return this;
        }

        /**
         * Refuses requests that come more often than the action's document allows, which is not done by default. They are
         * answered {@code RequestLimitExceeded}, and {@link RecordedRequest#outcome()} tells it.
         *
         * <p>The limit holds for each secret id, region, service and action. It is looked at after the signature and before the
         * parameters. In no period of the document's length, wherever it begins, are more requests accepted than the document
         * says; requests that are refused do not count. An action without a limit in its document may be called at any rate.
         * Requests are remembered for the 1,000 regions and actions that were called last.
         *
         * @return this builder
         */
        public Builder enforceRateLimits() {
            this.rateLimited = true;
            return this;
        }

        /**
         * Refuses an action, in one region or in all; for tests of callers that then go another way. Requests with a right
         * signature are answered the error code, whatever their parameters, and do not count for the rate. May be called several
         * times; for the same action and region the last call counts, and a region counts before all regions.
         *
         * @param action the action's name, in whichever service
         * @param region the region, such as {@code ap-guangzhou}; null for all, and for requests that name none
         * @param code the API's error code, such as {@code UnsupportedRegion}
         * @return this builder
         * @throws IllegalArgumentException if the code is blank
         */
        public Builder refuse(String action, @Nullable String region, String code) {
            refusals.put(new RefusalGate.Target(Objects.requireNonNull(action), region), checkedCode(action, code));
            return this;
        }

        private static String checkedCode(String action, String code) {
            if (code.isBlank()) {
                throw new IllegalArgumentException(
                        "The code to refuse " + action + " with is blank; it must be an error code");
            }
            return code;
        }

        /**
         * Lets a fault happen to a share of all requests to the API. May be called several times: the shares add up.
         *
         * <p>A request is served first, so that it counts in every way, and then its answer is spoilt. Which requests it happens
         * to is drawn, one number for each in the order in which they come; see {@link #random}. A task whose id asks for a fault
         * gets that one.
         *
         * @param fault the fault
         * @param share from 0 for no request to 1 for each
         * @return this builder
         * @throws IllegalArgumentException if the share is out of range, or all that concern an action are more than 1
         */
        public Builder fault(Fault fault, double share) {
            return add(new FaultSwitch.Entry(null, Objects.requireNonNull(fault), inRange(share)));
        }

        /**
         * Lets a fault happen to a share of the requests for an action, beside what happens to all.
         *
         * @param action the action's name, in whichever service
         * @param fault the fault
         * @param share from 0 for no request of the action to 1 for each
         * @return this builder
         * @throws IllegalArgumentException if the share is out of range, or all that concern an action are more than 1
         * @see #fault(Fault, double)
         */
        public Builder fault(String action, Fault fault, double share) {
            return add(new FaultSwitch.Entry(
                    Objects.requireNonNull(action), Objects.requireNonNull(fault), inRange(share)));
        }

        /**
         * Sets what decides which requests faults happen to.
         *
         * @param random asked once for each request to the API, by one thread at a time; by default one with a fixed seed, so
         *     that a run can be repeated
         * @return this builder
         */
        public Builder random(RandomGenerator random) {
            this.random = Objects.requireNonNull(random);
            return this;
        }

        /**
         * Starts the sandbox.
         *
         * @return a running sandbox
         * @throws UncheckedIOException if the port cannot be had or a document cannot be read
         * @throws IllegalArgumentException if a document is wrong, or an action that is to be refused or to have faults is in
         *     none
         */
        public Sandbox start() {
            return new Sandbox(this);
        }

        private Catalog catalog() {
            Catalog catalog = Catalog.load(specs);
            refusals.keySet().forEach(target -> check(catalog::has, target.action(), "be refused"));
            faults.forEach(entry -> check(catalog::has, entry.action(), "have faults"));
            return catalog;
        }

        private static void check(Predicate<String> hasAction, @Nullable String action, String purpose) {
            if (action != null && !hasAction.test(action)) {
                throw new IllegalArgumentException("No document has the action " + action + " that is to " + purpose);
            }
        }

        private List<Gate> gates(Gate refusalGate) {
            return rateLimited ? List.of(refusalGate, new RateGate(clock)) : List.of(refusalGate);
        }

        private Builder add(FaultSwitch.Entry entry) {
            List<FaultSwitch.Entry> all = new ArrayList<>(faults);
            all.add(entry);
            FaultSwitch.check(all);
            faults.add(entry);
            return this;
        }

        private static double inRange(double share) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("The share is " + share + "; it must be from 0 to 1");
            }
            return share;
        }

        private static int inRange(String name, int value, int greatest) {
            if (value < 0 || value > greatest) {
                throw new IllegalArgumentException(name + " is " + value + "; it must be from 0 to " + greatest);
            }
            return value;
        }
    }
}
