package io.github.tctasks.testapi;

import io.github.tctasks.api.SentRequest;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.JsonFields;
import tools.jackson.core.JsonParser;

/** Which job of a zone to tell about: an action that demands a region. */
public final class DescribeZoneJobRequest extends SentRequest {

    private final String zone;

    public DescribeZoneJobRequest(String zone) {
        this.zone = zone;
    }

    static DescribeZoneJobRequest read(JsonParser in) {
        String name = in.nextName();
        if (name != null) {
            throw JsonFields.unknownParameter("DescribeZoneJob", name);
        }
        return new DescribeZoneJobRequest("");
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Zone", zone);
    }
}
