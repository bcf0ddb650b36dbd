package io.github.tctasks.cli;

import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.endpoint.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where requests go. */
final class ConnectionOptions {

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description =
                    "Region of the resource, such as ap-guangzhou. Default: TENCENTCLOUD_REGION. DTS demands one.")
    @Nullable
    String region;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Whole address to send to, such as http://127.0.0.1:8080. Default: the service's own.")
    @Nullable
    String endpoint;

    @Option(
            names = "--site",
            paramLabel = "SITE",
            description = "Which of the service's hosts: ${COMPLETION-CANDIDATES}. Default: the documented one.")
    @Nullable
    Site site;

    <B extends ClientBuilder<B>> B applyTo(B builder) {
        String inRegion = region == null ? System.getenv("TENCENTCLOUD_REGION") : region;
        if (inRegion != null && !inRegion.isBlank()) {
            builder.region(inRegion);
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
