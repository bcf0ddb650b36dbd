package io.github.tctasks.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "TaskId, taskId",
        "FlowID, flowId",
        "LoadBalancerIds, loadBalancerIds",
        "TTL, ttl",
        "DBInstance, dbInstance",
        "IPv6Cidr, ipv6Cidr",
        "AntiDDoSPolicy, antiDdosPolicy",
        "K8SVersion, k8sVersion",
        "SaaSId, saasId",
        "IDs, ids",
        "RuleIDsWithNames, ruleIdsWithNames",
        "APIs, apis",
        "HTTPServer, httpServer",
        "CPUStats, cpuStats",
        "hadFix, hadFix",
        "Ipv6CidrBlock, ipv6CidrBlock",
        "snake_case, snakeCase",
        "lowerCamel, lowerCamel",
        "Class, class_",
        "Wait, wait_",
        "Yield, yield_",
        "UnknownFields, unknownFields_",
    })
    void member_isInLowerCamelCase(String apiName, String member) {
        assertThat(Names.member(apiName)).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        "DescribeTask, describeTaskAsync",
        "DescribeDB, describeDbAsync",
        "Describe2, describe2Async",
        "Wait, waitAsync",
        "Yield, yieldAsync",
    })
    void asyncMethod_isTheActionsWithAsyncAtItsEnd(String action, String method) {
        assertThat(Names.asyncMethod(action)).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({
        "Error, ERROR",
        "inProgress, IN_PROGRESS",
        "AuthFailure.MFAFailure, AUTH_FAILURE_MFA_FAILURE",
        "DescribeIPv6, DESCRIBE_IPV6",
        "DescribeVMs, DESCRIBE_VMS",
        "in-progress, IN_PROGRESS",
        "a--b, A_B",
        "-a, _A",
    })
    void constant_isInUpperCase(String apiName, String constant) {
        assertThat(Names.constant(apiName)).isEqualTo(constant);
    }
}
