package io.github.tctasks.testapi;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** How far a job has come; a field of each type. */
public final class DescribeJobResponse extends ReceivedResponse {

    private final @Nullable String status;
    private final @Nullable String reason;
    private final @Nullable Long progress;
    private final @Nullable Long bytes;
    private final @Nullable Double load;
    private final @Nullable Boolean urgent;
    private final @Nullable JobItem owner;
    private final List<JobItem> items;
    private final List<String> tags;

    public DescribeJobResponse(
            @Nullable String status,
            @Nullable String reason,
            @Nullable Long progress,
            @Nullable Long bytes,
            @Nullable Double load,
            @Nullable Boolean urgent,
            @Nullable JobItem owner,
            List<JobItem> items,
            List<String> tags,
            @Nullable String requestId,
            UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.status = status;
        this.reason = reason;
        this.progress = progress;
        this.bytes = bytes;
        this.load = load;
        this.urgent = urgent;
        this.owner = owner;
        this.items = items;
        this.tags = tags;
    }

    public static DescribeJobResponse fromJson(String json) {
        return JobOperations.DESCRIBE_JOB_CALL.responseFromJson(json);
    }

    static DescribeJobResponse read(JsonParser in) {
        String status = null;
        String reason = null;
        Long progress = null;
        Long bytes = null;
        Double load = null;
        Boolean urgent = null;
        JobItem owner = null;
        List<JobItem> items = List.of();
        List<String> tags = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "Status" -> status = JsonFields.nextString(in);
                case "Reason" -> reason = JsonFields.nextString(in);
                case "Progress" -> progress = JsonFields.nextLong(in);
                case "Bytes" -> bytes = JsonFields.nextUnsignedLong(in);
                case "Load" -> load = JsonFields.nextDouble(in);
                case "Urgent" -> urgent = JsonFields.nextBoolean(in);
                case "Owner" -> owner = JsonFields.nextIsObject(in) ? JobItem.read(in) : null;
                case "Items" -> items = JsonFields.nextObjects(in, JobItem::read);
                case "Tags" -> tags = JsonFields.nextStrings(in);
                case "RequestId" -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeJobResponse(
                status, reason, progress, bytes, load, urgent, owner, items, tags, requestId, unknownFields);
    }

    public @Nullable String status() {
        return status;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Long progress() {
        return progress;
    }

    public @Nullable Long bytes() {
        return bytes;
    }

    public @Nullable Double load() {
        return load;
    }

    public @Nullable Boolean urgent() {
        return urgent;
    }

    public @Nullable JobItem owner() {
        return owner;
    }

    public List<JobItem> items() {
        return items;
    }

    public List<String> tags() {
        return tags;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Status", status);
        to.text("Reason", reason);
        to.integer("Progress", progress);
        to.unsigned("Bytes", bytes);
        to.number("Load", load);
        to.bool("Urgent", urgent);
        to.object("Owner", owner);
        to.objects("Items", items);
        to.texts("Tags", tags);
    }
}
