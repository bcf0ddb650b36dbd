package io.github.tctasks.json;

/** An object that is sent to the service and never comes from it: a request, or a part of requests only. */
public abstract class SentObject extends JsonObject {

    /** Creates an object. */
    protected SentObject() {}

    @Override
    final void visit(FieldVisitor to) {
        fields(to);
    }

    @Override
    public final String toJson() {
        return Json.text(out -> JsonWriter.sent(out).write(this));
    }
}
