package io.github.tctasks.client;

import feign.Client;
import io.github.tctasks.api.Required;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.credentials.DefaultRegion;
import io.github.tctasks.endpoint.Endpoint;
import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.endpoint.Site;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.observe.CallObserver;
import io.github.tctasks.retry.RetryBudget;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.signing.SignatureMethod;
import io.github.tctasks.time.TimeSource;
import io.github.tctasks.waiting.TaskHub;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What every client can be told. Generated builders extend it. Not thread-safe.
 *
 * <p>A null is refused with an {@link InvalidRequestException} that names the setting.
 *
 * @param <B> the builder's own type
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

    private static final Duration MIN_TIMEOUT = Duration.ofMillis(1);
    private static final Duration MAX_TIMEOUT = Duration.ofHours(24);

    private CredentialsProvider credentials = CredentialsProvider.environment();
    private @Nullable String account;
    private @Nullable TaskHub hub;
    private @Nullable String region;
    private Supplier<@Nullable String> defaultRegion = DefaultRegion::find;
    private @Nullable Site site;
    private @Nullable Endpoint endpoint;
    private HttpMethod httpMethod = FormSettings.STANDARD.httpMethod();
    private SignatureMethod signatureMethod = FormSettings.STANDARD.signatureMethod();
    private @Nullable Language language;
    private boolean unsignedPayload;
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration readTimeout = Duration.ofSeconds(15);
    private RetryPolicy retryPolicy = RetryPolicy.standard();
    private @Nullable RetryBudget retryBudget;
    private @Nullable Duration callTimeout;
    private final List<CallObserver> observers = new ArrayList<>();
    private boolean logBodies;
    private ResponseLimits responseLimits = ResponseLimits.standard();
    private @Nullable Client transport;
    private @Nullable HttpVersion httpVersion;
    private @Nullable ProxySettings proxy;
    private @Nullable SSLContext tls;
    private final Set<Endpoint> backups = new LinkedHashSet<>();
    private int failuresInARow = FailoverSettings.NONE.failuresInARow();
    private Duration rest = FailoverSettings.NONE.rest();
    private TimeSource time = TimeSource.system();
    private @Nullable Executor executor;
    private RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();

    /** Creates a builder with the defaults. */
    protected ClientBuilder() {}

    /**
     * Returns this builder.
     *
     * @return this
     */
    protected abstract B self();

    /**
     * Sets fixed credentials. Default: from the environment, see {@link CredentialsProvider#environment()}.
     *
     * @param credentials the credentials
     * @return this builder
     */
    public B credentials(Credentials credentials) {
        return credentials(CredentialsProvider.of(Required.setting("credentials", credentials)));
    }

    /**
     * Sets where credentials come from, anew for each attempt.
     *
     * @param credentials the provider
     * @return this builder
     */
    public B credentials(CredentialsProvider credentials) {
        this.credentials = Required.setting("credentials", credentials);
        return self();
    }

    /**
     * Names the account that requests are counted for, which rate limits are kept by. Default:
     * {@link CredentialsProvider#account()}.
     *
     * @param account a name of the caller's choice; no secret
     * @return this builder
     */
    public B account(String account) {
        this.account = Required.setting("account", account);
        return self();
    }

    /**
     * Sets the hub that holds this client's waits, to share limits and threads between clients. Default: one of the
     * client's own. The caller closes a hub that it hands in.
     *
     * @param hub the hub
     * @return this builder
     */
    public B hub(TaskHub hub) {
        this.hub = Required.setting("hub", hub);
        return self();
    }

    /**
     * Sets the region of the resources. Some actions demand one; the others may be called without. Default: the one that
     * {@link DefaultRegion#find()} finds, if any.
     *
     * @param region a region such as {@code ap-guangzhou}
     * @return this builder
     * @throws InvalidRequestException if it does not have the form of a region
     */
    public B region(String region) {
        this.region = Endpoint.checkedRegion(Required.setting("region", region));
        return self();
    }

    /**
     * Sets which of the service's hosts requests go to. Default: the one that the API document names. Finance regions
     * always go to their own host.
     *
     * @param site the site
     * @return this builder
     */
    public B site(Site site) {
        this.site = Required.setting("site", site);
        return self();
    }

    /**
     * Sets the whole address that requests go to, for a sandbox, a gateway or a private deployment. The site then does
     * not matter.
     *
     * @param url a URL such as {@code http://127.0.0.1:8080}
     * @return this builder
     * @throws InvalidRequestException if it is no URL of scheme http or https without path, user and query
     */
    public B endpoint(String url) {
        this.endpoint = Endpoint.of(url);
        return self();
    }

    /**
     * Sets how parameters travel. Default: {@link HttpMethod#POST}.
     *
     * <p>A GET carries 32 KB of parameters at most. Longer ones are refused before they are sent, and so are texts with
     * line breaks.
     *
     * @param httpMethod the method
     * @return this builder
     */
    public B httpMethod(HttpMethod httpMethod) {
        this.httpMethod = Required.setting("httpMethod", httpMethod);
        return self();
    }

    /**
     * Sets how requests are signed. Default: {@link SignatureMethod#TC3_HMAC_SHA256}.
     *
     * <p>With signature version 1 a POST carries a form of 1 MB at most, and no text with line breaks; parameters that
     * have the name of a common one, such as {@code Region}, cannot be sent. With version 3 a POST carries 10 MB.
     *
     * @param signatureMethod the method
     * @return this builder
     */
    public B signatureMethod(SignatureMethod signatureMethod) {
        this.signatureMethod = Required.setting("signatureMethod", signatureMethod);
        return self();
    }

    /**
     * Sets the language that the service is asked to write its messages in. Default: the service chooses.
     *
     * @param language the language
     * @return this builder
     */
    public B language(Language language) {
        this.language = Required.setting("language", language);
        return self();
    }

    /**
     * Sets whether the body is left out of the signature, for a gateway that must be able to change it. Only for POST
     * with signature version 3. Default: false.
     *
     * @param unsignedPayload true to sign {@code UNSIGNED-PAYLOAD} in the body's place
     * @return this builder
     */
    public B unsignedPayload(boolean unsignedPayload) {
        this.unsignedPayload = unsignedPayload;
        return self();
    }

    /**
     * Sets how long a connection may take to be made. Default: 5 s.
     *
     * @param timeout 1 ms to 24 h
     * @return this builder
     * @throws InvalidRequestException if the time is shorter or longer
     */
    public B connectTimeout(Duration timeout) {
        this.connectTimeout = checkedTimeout("connectTimeout", timeout);
        return self();
    }

    /**
     * Sets how long an attempt may wait for its answer. Default: 15 s.
     *
     * <p>The whole attempt, the body included, is bounded by this time and the connect time-out together. A transport that
     * was handed in applies the two in its own way until it has the headers, and may not notice the bound before a silence
     * of this time ends.
     *
     * @param timeout 1 ms to 24 h
     * @return this builder
     * @throws InvalidRequestException if the time is shorter or longer
     */
    public B readTimeout(Duration timeout) {
        this.readTimeout = checkedTimeout("readTimeout", timeout);
        return self();
    }

    /**
     * Sets which failures are tried again. Default: {@link RetryPolicy#standard()}.
     *
     * @param retryPolicy the policy
     * @return this builder
     */
    public B retryPolicy(RetryPolicy retryPolicy) {
        this.retryPolicy = Required.setting("retryPolicy", retryPolicy);
        return self();
    }

    /**
     * Sets how many retries all calls may make together. Default: a {@link RetryBudget#standard()} of the client's own.
     *
     * <p>When it is used up, calls throw what their first attempt met; the exception says so beside it.
     *
     * @param retryBudget the budget; it may be shared by clients
     * @return this builder
     */
    public B retryBudget(RetryBudget retryBudget) {
        this.retryBudget = Required.setting("retryBudget", retryBudget);
        return self();
    }

    /**
     * Sets how long a call may take as a whole, with its attempts and the waits between them. Default: no such bound; the
     * default time-outs and retry policy end a call within 61 s.
     *
     * <p>Connect and read time-outs are cut to what is left of it, and no attempt is begun that cannot end in time; the
     * call then throws what its last attempt met, and the exception says so beside it. How exactly an attempt is cut off
     * depends on the transport, see {@link #readTimeout}. It bounds a single poll of a wait, not the wait.
     *
     * @param timeout 1 ms to 24 h
     * @return this builder
     * @throws InvalidRequestException if the time is shorter or longer
     */
    public B callTimeout(Duration timeout) {
        this.callTimeout = checkedTimeout("callTimeout", timeout);
        return self();
    }

    /**
     * Adds someone who is told about each call and its attempts, the polls of waits among them. Default: nobody.
     *
     * @param observer the observer
     * @return this builder
     */
    public B observer(CallObserver observer) {
        observers.add(Required.setting("observer", observer));
        return self();
    }

    /**
     * Sets whether the bodies of requests and answers are logged, at TRACE to {@code io.github.tctasks.client.body}.
     * Default: no.
     *
     * <p>The first 10,000 bytes of a body are logged; the values of fields whose names speak of a secret, a token, a
     * signature or a password are left out. What else is in the answers is the caller's to judge.
     *
     * @param logBodies whether bodies are logged
     * @return this builder
     */
    public B logBodies(boolean logBodies) {
        this.logBodies = logBodies;
        return self();
    }

    /**
     * Sets how large an answer may be. Default: {@link ResponseLimits#standard()}.
     *
     * <p>An answer beyond is refused with a {@link io.github.tctasks.error.MalformedResponseException} that names the
     * limit, and is not tried again. A transport that was handed in and that reads whole bodies into memory before it
     * returns them must bound them itself.
     *
     * @param responseLimits the limits
     * @return this builder
     */
    public B responseLimits(ResponseLimits responseLimits) {
        this.responseLimits = Required.setting("responseLimits", responseLimits);
        return self();
    }

    /**
     * Sets what sends requests: any Feign client. Default: the JDK's HTTP client.
     *
     * <p>It must be thread-safe, must not follow redirects, and is told the builder's time-outs with each request. The
     * caller closes it, and sets its proxy, TLS and version of HTTP.
     *
     * @param transport the Feign client
     * @return this builder
     */
    public B transport(Client transport) {
        this.transport = Required.setting("transport", transport);
        return self();
    }

    /**
     * Sets what runs the calls whose answer is a future. Default, on JDK 21 and later: a virtual thread for each call,
     * without a bound. Default before: daemon threads, at most 64 at once, which end when they have been idle for a second;
     * calls beyond wait for their turn.
     *
     * <p>Each call occupies a thread of it until it has ended, retries included. The caller closes it. If it refuses a call,
     * the call fails with a {@link io.github.tctasks.error.TransportException}; if it runs calls on the thread that hands
     * them in, the future is complete when it is returned.
     *
     * @param executor the executor
     * @return this builder
     */
    public B executor(Executor executor) {
        this.executor = Required.setting("executor", executor);
        return self();
    }

    /**
     * Sets the version of HTTP. Default: {@link HttpVersion#HTTP_1_1}. Only for the default transport.
     *
     * @param version the version
     * @return this builder
     */
    public B httpVersion(HttpVersion version) {
        this.httpVersion = Required.setting("httpVersion", version);
        return self();
    }

    /**
     * Sets the proxy that requests go through. Default: {@link java.net.ProxySelector#getDefault()}, which knows the
     * JVM's {@code https.proxyHost} and its like. Only for the default transport.
     *
     * @param proxy the proxy
     * @return this builder
     */
    public B proxy(ProxySettings proxy) {
        this.proxy = Required.setting("proxy", proxy);
        return self();
    }

    /**
     * Sets which servers are trusted and which certificate the client shows. Default: {@link SSLContext#getDefault()}. The
     * server's certificate must name its host in any case. Only for the default transport.
     *
     * @param context the context, initialised with trust and key managers
     * @return this builder
     */
    public B tls(SSLContext context) {
        this.tls = Required.setting("tls", context);
        return self();
    }

    /**
     * Adds an endpoint that calls go to while the one before it fails. Default: none.
     *
     * <p>An endpoint that has failed twice in a row (no answer, or HTTP 5xx) is left alone for 30 s, which
     * {@link #failover} changes; the remaining attempts of the call go to the next one, and so do other calls. After that
     * time one call at a time tries it again, and with the first success calls return to it. Answers of the API, errors
     * included, are successes here. If all endpoints have failed, calls try them in turn. Each request is signed for the
     * host that it goes to.
     *
     * @param url a URL such as {@code https://clb.ap-guangzhou.tencentcloudapi.com}, that serves the same API
     * @return this builder
     * @throws InvalidRequestException if it is no URL of scheme http or https without path, user and query, or was added
     *     before
     */
    public B backupEndpoint(String url) {
        if (!backups.add(Endpoint.of(url))) {
            throw twice();
        }
        return self();
    }

    /**
     * Sets when calls go to a backup endpoint, and when back. Default: after 2 failures in a row, and 30 s later.
     *
     * @param failuresInARow failures in a row after which an endpoint is left alone, 1 or more
     * @param rest how long it is left alone, 1 ms to 24 h
     * @return this builder
     * @throws InvalidRequestException if a value is out of its range
     */
    public B failover(int failuresInARow, Duration rest) {
        if (failuresInARow < 1) {
            throw new InvalidRequestException("failover", "Failover needs at least one failure.");
        }
        this.rest = checkedTimeout("failover", rest);
        this.failuresInARow = failuresInARow;
        return self();
    }

    /**
     * Sets the clocks and the sleep, for tests on virtual time. Default: the system's.
     *
     * @param time the time source
     * @return this builder
     */
    public B time(TimeSource time) {
        this.time = Required.setting("time", time);
        return self();
    }

    /**
     * Sets the randomness of jitter, for repeatable tests. Default: {@link ThreadLocalRandom}.
     *
     * @param random the generator; it must be thread-safe
     * @return this builder
     */
    public B random(RandomGenerator random) {
        this.random = Required.setting("random", random);
        return self();
    }

    /**
     * Wires a client of an API from what was set.
     *
     * @param <A> the Feign interface
     * @param api the API
     * @return the connection
     * @throws InvalidRequestException if the settings do not fit together, or a default region is malformed
     */
    protected final <A> Connection<A> connect(ServiceApi<A> api) {
        String region = regionOrDefault();
        Endpoint target = endpoint == null ? Endpoint.of(api.service(), api.documentedUrl(), site, region) : endpoint;
        TransportSettings ownTransport = new TransportSettings(connectTimeout, httpVersion, proxy, tls);
        checkTransport(ownTransport, target);
        return Connection.open(
                api,
                new ClientSettings(
                        credentials,
                        account == null ? credentials.account() : account,
                        target,
                        endpoint == null ? EndpointKind.of(site) : EndpointKind.CUSTOM,
                        region,
                        new FormSettings(httpMethod, signatureMethod, language, unsignedPayload),
                        connectTimeout,
                        readTimeout,
                        retryPolicy,
                        new CallSettings(
                                retryBudget == null ? RetryBudget.standard() : retryBudget,
                                callTimeout,
                                List.copyOf(observers),
                                logBodies,
                                responseLimits),
                        transport,
                        time,
                        random,
                        hub,
                        executor,
                        ownTransport,
                        new FailoverSettings(List.copyOf(backups), failuresInARow, rest)));
    }

    private void checkTransport(TransportSettings ownTransport, Endpoint target) {
        if (backups.contains(target)) {
            throw twice();
        }
        if (transport != null) {
            ownTransport.checkUnset();
            return;
        }
        ownTransport.checkProxyFor(target);
        backups.forEach(ownTransport::checkProxyFor);
    }

    private static InvalidRequestException twice() {
        return new InvalidRequestException("backupEndpoint", "A backup endpoint must be another than those before it.");
    }

    private @Nullable String regionOrDefault() {
        if (region != null) {
            return region;
        }
        String found = defaultRegion.get();
        return found == null ? null : Endpoint.checkedRegion(found);
    }

    /** Sets where the region of a client that is told none comes from, for tests. */
    B defaultRegion(Supplier<@Nullable String> defaultRegion) {
        this.defaultRegion = defaultRegion;
        return self();
    }

    private static Duration checkedTimeout(String setting, @Nullable Duration timeout) {
        Duration given = Required.setting(setting, timeout);
        if (given.compareTo(MIN_TIMEOUT) < 0 || given.compareTo(MAX_TIMEOUT) > 0) {
            throw new InvalidRequestException(setting, "The setting " + setting + " must be from 1 ms to 24 h.");
        }
        return given;
    }
}
