package io.github.tctasks.waiting;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.error.InvalidRequestException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What another process needs to go on waiting for a task.
 *
 * <p>{@link #toString()} is its text form, {@link #parse} reads it. The form is stable, says its version, and holds
 * neither a secret nor an address: whoever resumes chooses the endpoint and the credentials, so that a forged handle
 * cannot lead a signed request astray. Immutable.
 *
 * @param service the service's short name, such as {@code clb}
 * @param version the API version, such as {@code 2018-03-17}
 * @param action the action that tells about the task, such as {@code DescribeTaskStatus}
 * @param region the region, or null if none was set
 * @param endpoint how the endpoint was chosen
 * @param parameter the parameter that names the task, such as {@code TaskId}
 * @param id the task's id as text, 1 to 1024 characters, not blank, no half of a surrogate pair
 * @param submittedAt when the task was submitted, in whole seconds
 */
public record TaskHandle(
        String service,
        String version,
        String action,
        @Nullable String region,
        EndpointKind endpoint,
        String parameter,
        String id,
        Instant submittedAt) {

    private static final int LONGEST_ID = 1024;
    private static final Pattern SERVICE = Pattern.compile("[a-z][a-z0-9]{0,31}");
    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,127}");
    private static final Pattern REGION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,7}");

    /**
     * Creates a handle.
     *
     * @param service the service's short name
     * @param version the API version
     * @param action the action that tells about the task
     * @param region the region, or null if none was set
     * @param endpoint how the endpoint was chosen
     * @param parameter the parameter that names the task
     * @param id the task's id as text
     * @param submittedAt when the task was submitted; cut to whole seconds
     * @throws InvalidRequestException if a part does not have its form
     */
    public TaskHandle {
        check("service", SERVICE.matcher(service).matches());
        check("version", VERSION.matcher(version).matches());
        check("action", NAME.matcher(action).matches());
        check(
                "region",
                region == null
                        || (region.length() <= 64 && REGION.matcher(region).matches()));
        check("parameter", NAME.matcher(parameter).matches());
        check(
                "id",
                !id.isBlank() && id.length() <= LONGEST_ID && UTF_8.newEncoder().canEncode(id));
        check("time of submission", submittedAt.getEpochSecond() >= 0);
        submittedAt = submittedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    private static void check(String part, boolean holds) {
        if (!holds) {
            throw new InvalidRequestException("handle", "The task handle's " + part + " does not have its form.");
        }
    }

    /**
     * Reads a handle from its text form.
     *
     * @param text what {@link #toString()} of a handle returned, in this process or another
     * @return the handle
     * @throws InvalidRequestException if the text is no handle, is damaged, or is of a version that this SDK does not know
     */
    public static TaskHandle parse(String text) {
        return HandleText.parse(text);
    }

    /**
     * Returns the text form: one line of printable ASCII without spaces.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return HandleText.of(this);
    }
}
