package io.github.tctasks.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of an action. Generated types implement it; they are immutable. */
public interface ApiResponse {

    /**
     * Returns the id that the service gave the request; support asks for it.
     *
     * @return the id, or null if the answer had none
     */
    @Nullable
    String requestId();

    /**
     * Returns the fields of the answer that the spec does not know, in their order.
     *
     * @return plain Java values by name: {@code String}, {@code Boolean}, {@code Long}, {@code BigInteger},
     *     {@code Double} ({@code BigDecimal} for a number beyond its range), {@code List}, {@code Map} or null;
     *     unmodifiable
     */
    Map<String, @Nullable Object> unknownFields();

    /**
     * Returns the answer as a JSON object with the API's own field names, unknown fields included.
     *
     * @return compact JSON; nulls and empty lists are left out
     */
    String toJson();
}
