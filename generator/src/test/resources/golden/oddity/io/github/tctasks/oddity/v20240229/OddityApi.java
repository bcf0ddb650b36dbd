package io.github.tctasks.oddity.v20240229;

import feign.Headers;
import feign.RequestLine;
import io.github.tctasks.error.CommonErrorCodes;
import io.github.tctasks.error.SdkException;

/**
 * The actions of Oddities &amp; Exceptions &lt;ODD&gt;, API version 2024-02-29, as a Feign interface.
 *
 * <p>{@link OddityClient} implements it; in a test it is the type to put a fake in place of the client.
 *
 * @see <a href="https://www.example.com/oddity?a=1&amp;b=2">API document</a>
 */
@Headers("Content-Type: application/json; charset=utf-8")
public interface OddityApi {

    /**
     * Tells what became of a job.
     *
     * <p>Its id is an unsigned integer, its status a plain one.
     *
     * <p>At most 1 request in 5 seconds. The client needs a region. Besides
     * {@linkplain CommonErrorCodes the codes that any action may answer}, the API document lists these error codes:
     * {@link OddityErrorCodes#RESOURCE_NOT_FOUND_JOB}, {@link OddityErrorCodes#INTERNAL_ERROR}.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see <a href="https://www.example.com/oddity/DescribeJob?a=1&amp;b=2">API document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeJob", "X-TC-Version: 2024-02-29"})
    DescribeJobResponse describeJob(DescribeJobRequest request);

    /**
     * Tells what became of a migration.
     *
     * <p>There are several ways to name one.
     *
     * <p>At most 20 requests a second. Besides {@linkplain CommonErrorCodes the codes that any action may answer}, the
     * API document lists these error codes: {@link OddityErrorCodes#INTERNAL_ERROR},
     * {@link OddityErrorCodes#FAILED_OPERATION_DB_ERROR}.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see <a href="https://www.example.com/oddity/DescribeMigration">API document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeMigration", "X-TC-Version: 2024-02-29"})
    DescribeMigrationResponse describeMigration(DescribeMigrationRequest request);

    /**
     * Tells what became of several migrations.
     *
     * <p>The status of each is plain text; there are no pages.
     *
     * <p>At most 10 requests in 2 seconds.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see <a href="https://www.example.com/oddity/DescribeMigrations">API document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeMigrations", "X-TC-Version: 2024-02-29"})
    DescribeMigrationsResponse describeMigrations(DescribeMigrationsRequest request);

    /**
     * Tells what became of an export.
     *
     * <p>Its status is an unsigned integer.
     *
     * <p>At most 10 requests in 2 seconds.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see <a href="https://www.example.com/oddity/DescribeExport">API document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeExport", "X-TC-Version: 2024-02-29"})
    DescribeExportResponse describeExport(DescribeExportRequest request);

    /**
     * Tells what became of several exports.
     *
     * <p>They are named by their ids or by their owner.
     *
     * <p>At most 10 requests in 2 seconds.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see <a href="https://www.example.com/oddity/DescribeExports">API document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeExports", "X-TC-Version: 2024-02-29"})
    DescribeExportsResponse describeExports(DescribeExportsRequest request);

    /**
     * Changes things, and answers with things.
     *
     * <p>It has no task mapping.
     *
     * <p>At most 20 requests a second. Besides {@linkplain CommonErrorCodes the codes that any action may answer}, the
     * API document lists these error codes: {@link OddityErrorCodes#FAILED_OPERATION_DB_ERROR}.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see <a href="https://www.example.com/oddity/ModifyThings">API document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ModifyThings", "X-TC-Version: 2024-02-29"})
    ModifyThingsResponse modifyThings(ModifyThingsRequest request);

    /**
     * Answers.
     *
     * <p>Neither the request nor the response has a field of its own.
     *
     * <p>At most 3 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see <a href="https://www.example.com/oddity/Ping">API document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: Ping", "X-TC-Version: 2024-02-29"})
    PingResponse ping(PingRequest request);
}
