package io.github.tctasks.benchmarks.json;

import io.github.tctasks.clb.v20180317.ClbHandTuned;
import io.github.tctasks.dts.v20180330.DtsHandTuned;
import io.github.tctasks.redis.v20180412.RedisHandTuned;
import io.github.tctasks.ssm.v20190923.SsmHandTuned;
import io.github.tctasks.vpc.v20170312.VpcHandTuned;

/** The references of the services. */
public final class References {

    private References() {}

    /**
     * Returns the reference of a service.
     *
     * @param name the service, or a name that begins with it and a hyphen
     * @return the reference
     */
    public static HandTuned<?> of(String name) {
        return switch (name.replaceFirst("-.*", "")) {
            case "vpc" -> new VpcHandTuned();
            case "clb" -> new ClbHandTuned();
            case "dts" -> new DtsHandTuned();
            case "redis" -> new RedisHandTuned();
            case "ssm" -> new SsmHandTuned();
            default -> throw new IllegalArgumentException("No service in " + name);
        };
    }
}
