package io.github.tctasks.benchmarks.calls;

/** The one call that every client makes, and its answer. */
final class Canned {

    /** The key is made up. */
    static final String SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";

    static final String SECRET_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    static final String REGION = "ap-guangzhou";
    static final String TASK_ID = "55c85074-3e7f-4c6d-864f-673660d4f8de";
    static final String REQUEST_ID = "917384bc-5b8d-4b68-a0bc-a58f815e8e3b";

    /** CLB's documented answer. */
    static final String ANSWER =
            "{\"Response\":{\"Status\":0,\"LoadBalancerIds\":[\"lb-6efswuxa\"],\"RequestId\":\"" + REQUEST_ID + "\"}}";

    private Canned() {}
}
