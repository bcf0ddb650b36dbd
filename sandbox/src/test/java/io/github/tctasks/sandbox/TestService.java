package io.github.tctasks.sandbox;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What FACTS about the five services say, written down a second time, so that no mistake in a document goes unseen. */
enum TestService {
    VPC(
            "vpc",
            "2017-03-12",
            "DescribeVpcTaskResult",
            "TaskId",
            false,
            "Status",
            "Output",
            "RUNNING",
            "SUCCESS",
            "FAILED"),
    CLB("clb", "2018-03-17", "DescribeTaskStatus", "TaskId", false, "Status", "Message", "2", "0", "1"),
    DTS(
            "dts",
            "2018-03-30",
            "DescribeAsyncRequestInfo",
            "AsyncRequestId",
            false,
            "Status",
            "Info",
            "running",
            "success",
            "failed"),
    REDIS(
            "redis",
            "2018-04-12",
            "DescribeTaskInfo",
            "TaskId",
            true,
            "Status",
            "TaskMessage",
            "running",
            "succeed",
            "failed"),
    SSM("ssm", "2019-09-23", "DescribeAsyncRequestInfo", "FlowID", true, "TaskStatus", "Description", "0", "1", "2");

    final String service;
    final String version;
    final String action;
    final String idName;
    final boolean integerIds;
    final String statusName;
    final String reasonName;
    final String running;
    final String succeeded;
    final String failed;

    TestService(
            String service,
            String version,
            String action,
            String idName,
            boolean integerIds,
            String statusName,
            String reasonName,
            String running,
            String succeeded,
            String failed) {
        this.service = service;
        this.version = version;
        this.action = action;
        this.idName = idName;
        this.integerIds = integerIds;
        this.statusName = statusName;
        this.reasonName = reasonName;
        this.running = running;
        this.succeeded = succeeded;
        this.failed = failed;
    }

    /** The status of a task's first poll. */
    String first() {
        return this == REDIS ? "preparing" : running;
    }

    String notFoundCode() {
        return this == CLB || this == REDIS ? "InvalidParameterValue" : "ResourceNotFound";
    }

    /** A query of a task whose id is special in the given way, or ordinary for an empty prefix. */
    TestRequest query(Sandbox sandbox, String prefix, int digits) {
        ObjectNode parameters = Json.object();
        if (integerIds) {
            parameters.put(idName, 7_000L + digits);
        } else {
            parameters.put(idName, prefix + "7");
        }
        return request(sandbox, Json.write(parameters));
    }

    TestRequest request(Sandbox sandbox, String body) {
        return TestRequest.post(sandbox, service, version, action, body).header("X-TC-Region", "ap-guangzhou");
    }

    String status(TestRequest.Answer answer) {
        return answer.response().path(statusName).asString("");
    }

    JsonNode reason(TestRequest.Answer answer) {
        return answer.response().path(reasonName);
    }
}
