package io.github.tctasks.contracts.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import au.com.dius.pact.core.model.V4Pact;
import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.waiting.Tasks;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs a case: the generated client calls Pact's mock server, and what comes of it is what the case says.
 *
 * @param loader has the generated classes
 */
record ConsumerRun(ClassLoader loader) {

    /** The endpoint of a client that must not send anything. */
    private static final String NOWHERE = "http://127.0.0.1:1";

    /**
     * Runs a case.
     *
     * @param each the case
     * @throws AssertionError if the client does not keep it; the message names the contract first
     */
    void run(ContractCase each) {
        try {
            keep(each);
        } catch (Exception | AssertionError | LinkageError e) {
            String why = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
            throw new AssertionError("The contract \"" + each.title() + "\" is broken: " + why, e);
        }
    }

    private void keep(ContractCase each) throws Exception {
        if (each.expected() instanceof ContractCase.Refused refused) {
            refuse(each, refused);
            return;
        }
        V4Pact pact = PactFiles.pact(List.of(each));
        try (MockProvider provider = MockProvider.start(pact);
                ClientCall call = ClientCall.connect(each, provider.url(), loader)) {
            try {
                expect(each, call);
            } catch (TransportException e) {
                // To another request than the contract's the mock server answers 500, and knows what differs.
                provider.verify();
                throw e;
            }
            provider.verify();
        }
    }

    private void refuse(ContractCase each, ContractCase.Refused refused) throws Exception {
        try (ClientCall call = ClientCall.connect(each, NOWHERE, loader)) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> call.call(call.request(each.request())))
                    .satisfies(e -> assertThat(e.field()).isEqualTo(refused.field()));
        }
    }

    private void expect(ContractCase each, ClientCall call) throws ReflectiveOperationException {
        ApiRequest request = call.request(each.request());
        ObjectNode body = Objects.requireNonNull(each.answer()).get("Response").asObject();
        if (each.expected() instanceof ContractCase.Thrown thrown) {
            thrown(each, thrown, body, call, request);
        } else if (each.expected() instanceof ContractCase.Read read) {
            read(each, read, body, call, request);
        }
    }

    private void thrown(
            ContractCase each, ContractCase.Thrown expected, JsonNode body, ClientCall call, ApiRequest request)
            throws ReflectiveOperationException {
        ServiceException e = catchThrowableOfType(ServiceException.class, () -> call.call(request));
        assertThat(e).as("what the call throws").isNotNull();
        assertThat(e.code()).isEqualTo(expected.code());
        assertThat(e.action()).isEqualTo(each.contract().action());
        assertThat(e.serviceMessage()).isEqualTo(body.at("/Error/Message").asString());
        assertThat(e.requestId()).isEqualTo(body.get("RequestId").asString());
        assertThat(RetryPolicy.standard().allowsAnother(1, e))
                .as("worth a retry")
                .isEqualTo(expected.passing());
        assertThat(constants(loader.loadClass(expected.constants())))
                .as(expected.constants())
                .contains(e.code());
        Tasks<?, ?, ?> tasks = call.tasks();
        if (tasks != null) {
            assertThat(tasks.mapping().notFoundCodes().contains(e.code()))
                    .as("means that the task is not known")
                    .isEqualTo(each.contract().notFoundCodes().contains(e.code()));
        }
    }

    private static Object[] constants(Class<?> type) throws ReflectiveOperationException {
        Field[] fields = Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .toArray(Field[]::new);
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = fields[i].get(null);
        }
        return values;
    }

    private static void read(
            ContractCase each, ContractCase.Read expected, ObjectNode body, ClientCall call, ApiRequest request)
            throws ReflectiveOperationException {
        ApiResponse response = call.call(request);
        new Reading(each.contract()).check(response, body);
        assertThat(ContractFiles.JSON.readTree(response.toJson()))
                .as("the answer, written again")
                .isEqualTo(Written.of(body));
        assertThat(response.requestId()).isEqualTo(body.path("RequestId").stringValue(null));
        TaskSnapshot<?> task = expected.task() == null ? null : call.describe(request);
        if (task != null) {
            assertThat(task.state()).as("state of the task").hasToString(expected.task());
            assertThat(task.reason()).as("reason").isEqualTo(expected.reason());
            assertThat(task.service()).isEqualTo(each.contract().service());
            assertThat(task.response()).isEqualTo(response);
        }
    }
}
