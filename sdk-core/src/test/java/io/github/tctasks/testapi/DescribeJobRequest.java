package io.github.tctasks.testapi;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.JsonFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Which job to tell about. */
public final class DescribeJobRequest extends SentRequest {

    private final String jobId;
    private final @Nullable String note;

    public DescribeJobRequest(String jobId, @Nullable String note) {
        this.jobId = Required.parameter("DescribeJob", "JobId", jobId);
        this.note = note;
    }

    public static DescribeJobRequest of(String jobId) {
        return new DescribeJobRequest(jobId, null);
    }

    public static DescribeJobRequest fromJson(String json) {
        return JobOperations.DESCRIBE_JOB_CALL.requestFromJson(json);
    }

    static DescribeJobRequest read(JsonParser in) {
        String jobId = null;
        String note = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "JobId" -> jobId = JsonFields.readString(in);
                case "Note" -> note = JsonFields.readString(in);
                default -> throw JsonFields.unknownParameter("DescribeJob", name);
            }
        }
        return new DescribeJobRequest(Required.parameter("DescribeJob", "JobId", jobId), note);
    }

    public String jobId() {
        return jobId;
    }

    public @Nullable String note() {
        return note;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("JobId", jobId);
        to.text("Note", note);
    }
}
