package io.github.tctasks.endpoint;

import io.github.tctasks.error.InvalidRequestException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address that a client's requests go to: scheme, host and port; every action is the path {@code /}.
 *
 * <p>Immutable.
 */
public final class Endpoint {

    private static final Set<String> FINANCE_REGIONS = Set.of("ap-shanghai-fsi", "ap-shenzhen-fsi");
    private static final int MAX_PORT = 65_535;
    private static final Pattern REGION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String scheme;
    private final String authority;

    private Endpoint(String scheme, String authority) {
        this.scheme = scheme;
        this.authority = authority;
    }

    /**
     * Returns the endpoint for a URL such as {@code https://clb.tencentcloudapi.com} or {@code http://127.0.0.1:8080}.
     *
     * @param url an absolute URL of scheme http or https with a host, a port from 1 to 65535 or none, and no more path
     *     than {@code /}
     * @return the endpoint
     * @throws InvalidRequestException if the URL is anything else
     */
    public static Endpoint of(String url) {
        URI uri = parse(url);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String path = uri.getPath();
        boolean bare = (path == null || path.isEmpty() || path.equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null;
        boolean web = scheme.equals("https") || scheme.equals("http");
        if (uri.getHost() == null || !bare || !web || uri.getPort() == 0 || uri.getPort() > MAX_PORT) {
            throw notAnEndpoint();
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean schemesOwnPort = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return new Endpoint(scheme, schemesOwnPort ? host : host + ":" + uri.getPort());
    }

    /**
     * Returns the endpoint of a service.
     *
     * <p>Finance regions always go to their own regional host, since no other serves them.
     *
     * @param service the service's short name, such as {@code clb}
     * @param documented the URL that the API document names, used when no site is asked for
     * @param site which of the service's hosts to use, or null for the documented one
     * @param region the client's region, or null if it has none
     * @return the endpoint
     * @throws InvalidRequestException if the region is malformed, or missing for {@link Site#REGIONAL}
     */
    public static Endpoint of(String service, String documented, @Nullable Site site, @Nullable String region) {
        String checkedRegion = region == null ? "" : checkedRegion(region);
        if (FINANCE_REGIONS.contains(checkedRegion)) {
            return of("https://" + Site.REGIONAL.host(service, checkedRegion));
        }
        if (site == null) {
            return of(documented);
        }
        if (site == Site.REGIONAL && checkedRegion.isEmpty()) {
            throw new InvalidRequestException(
                    "Region", "A regional endpoint needs a region: set region on the builder.");
        }
        return of("https://" + site.host(service, checkedRegion));
    }

    /**
     * Returns a region if it has the form of one, so that it can stand in a header and in a host.
     *
     * @param region a region such as {@code ap-guangzhou}
     * @return the region
     * @throws InvalidRequestException if it holds anything but lower-case letters, digits and single hyphens
     */
    public static String checkedRegion(String region) {
        if (!REGION.matcher(region).matches()) {
            throw new InvalidRequestException(
                    "Region", "The region must have a form such as ap-guangzhou: lower case, no space.");
        }
        return region;
    }

    private static URI parse(@Nullable String url) {
        try {
            return new URI(url == null ? "" : url);
        } catch (URISyntaxException e) {
            // Not kept as the cause: it repeats the URL, in which a password may stand.
            throw notAnEndpoint();
        }
    }

    private static InvalidRequestException notAnEndpoint() {
        return new InvalidRequestException(
                "endpoint",
                "The endpoint must be a URL such as https://clb.tencentcloudapi.com: http or https, a host, no path,"
                        + " no user, no query.");
    }

    /**
     * Returns the value of the {@code Host} header: the host, with the port unless it is the scheme's own.
     *
     * @return the authority in lower case
     */
    public String authority() {
        return authority;
    }

    /**
     * Returns the URL without a path.
     *
     * @return the URL, such as {@code https://clb.tencentcloudapi.com}
     */
    public String url() {
        return scheme + "://" + authority;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Endpoint that && url().equals(that.url());
    }

    @Override
    public int hashCode() {
        return url().hashCode();
    }

    @Override
    public String toString() {
        return url();
    }
}
