package io.github.tctasks.cli;

import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.credentials.CliProfile;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.credentials.sts.DefaultCredentials;
import io.github.tctasks.credentials.sts.ProfileRoleCredentials;
import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.endpoint.Site;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.waiting.TaskHandle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where requests go. */
final class ConnectionOptions {

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description =
                    "Region of the resource, such as ap-guangzhou. Default: TENCENTCLOUD_REGION. DTS demands one in 2018-03-30.")
    private @Nullable String region;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Whole address to send to, such as http://127.0.0.1:8080. Default: the service's own.")
    private @Nullable String endpoint;

    @Option(
            names = "--site",
            paramLabel = "SITE",
            description = "Which of the service's hosts: ${COMPLETION-CANDIDATES}. Default: the documented one.")
    private @Nullable Site site;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description =
                    "Profile of the vendor's command line whose credentials and region to use. Default: what is found.")
    private @Nullable String profile;

    @Mixin
    private RequestOptions request;

    /** What is known of a connection before a client is made. */
    record Target(
            @Nullable String region,
            @Nullable Site site,
            @Nullable String endpoint,
            RequestOptions.Form form) {

        <B extends ClientBuilder<B>> B applyTo(B builder) {
            builder.httpMethod(form.method()).signatureMethod(form.signature());
            if (region != null) {
                builder.region(region);
            }
            if (site != null) {
                builder.site(site);
            }
            if (endpoint != null) {
                builder.endpoint(endpoint);
            }
            return builder;
        }
    }

    Target target() {
        return new Target(region == null ? regionFound() : region, site, endpoint, request.form());
    }

    /** A handle brings its region and site along; its address, if it had one of its own, has to be given again. */
    Target target(TaskHandle handle) {
        if (handle.endpoint() == EndpointKind.CUSTOM && endpoint == null) {
            throw new InvalidRequestException(
                    "--endpoint",
                    "The task was submitted at an address of its own, which a handle does not hold: give --endpoint.");
        }
        return new Target(handle.region(), site == null ? handle.endpoint().site() : site, endpoint, request.form());
    }

    /** Without a profile on the command line the client itself looks for a region. */
    private @Nullable String regionFound() {
        String value = System.getenv("TENCENTCLOUD_REGION");
        boolean ofEnvironment = value != null && !value.isBlank();
        return profile == null || ofEnvironment
                ? null
                : CliProfile.named(profile).region();
    }

    /** Returns where credentials come from; it is closed after the run. */
    CredentialsProvider credentials() {
        return profile == null ? DefaultCredentials.create() : ProfileRoleCredentials.of(CliProfile.named(profile));
    }
}
