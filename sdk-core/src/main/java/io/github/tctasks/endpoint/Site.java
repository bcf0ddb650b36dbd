package io.github.tctasks.endpoint;

/** Which of a service's public hosts requests go to. */
public enum Site {
    /** The mainland's sites, routed to the nearest region: {@code <service>.tencentcloudapi.com}. */
    DOMESTIC("%s.tencentcloudapi.com"),
    /** The international site: {@code <service>.intl.tencentcloudapi.com}. */
    INTERNATIONAL("%s.intl.tencentcloudapi.com"),
    /** From inside Tencent Cloud's network: {@code <service>.internal.tencentcloudapi.com}. */
    INTERNAL("%s.internal.tencentcloudapi.com"),
    /** The host of the client's region: {@code <service>.<region>.tencentcloudapi.com}. */
    REGIONAL("%s.%s.tencentcloudapi.com");

    private final String pattern;

    Site(String pattern) {
        this.pattern = pattern;
    }

    String host(String service, String region) {
        return pattern.formatted(service, region);
    }
}
