package io.github.tctasks.testapi;

import feign.Headers;
import feign.RequestLine;

/** The actions of an invented service, API version 2020-01-02. */
@Headers("Content-Type: application/json; charset=utf-8")
public interface JobApi {

    /** Tells about a job. */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeJob", "X-TC-Version: 2020-01-02"})
    DescribeJobResponse describeJob(DescribeJobRequest request);

    /** Tells about a job of a zone; demands a region. */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeZoneJob", "X-TC-Version: 2020-01-02"})
    DescribeZoneJobResponse describeZoneJob(DescribeZoneJobRequest request);
}
