package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults and their names. */
class FaultTest {

    static Stream<Fault> all() {
        return Stream.concat(
                FaultNames.BY_DIGITS.stream(),
                Stream.of(
                        Fault.delay(Duration.ZERO),
                        Fault.delay(Duration.ofMinutes(10)),
                        Fault.slow(Duration.ofSeconds(60)),
                        Fault.html(599),
                        Fault.httpStatus(400),
                        Fault.redirect(308)));
    }

    static Stream<Supplier<Fault>> outOfRange() {
        return Stream.of(
                () -> Fault.delay(Duration.ofMillis(-1)),
                () -> Fault.delay(Duration.ofMillis(600_001)),
                () -> Fault.delay(Duration.ofSeconds(Long.MAX_VALUE)),
                () -> Fault.slow(Duration.ofNanos(999_999)),
                () -> Fault.slow(Duration.ofMillis(60_001)),
                () -> Fault.html(199),
                () -> Fault.html(204),
                () -> Fault.html(304),
                () -> Fault.html(600),
                () -> Fault.httpStatus(399),
                () -> Fault.httpStatus(600),
                () -> Fault.redirect(300),
                () -> Fault.redirect(304));
    }

    @ParameterizedTest
    @MethodSource("all")
    void of_itsOwnName_isTheFault(Fault fault) {
        assertThat(Fault.of(fault.name()))
                .isEqualTo(fault)
                .hasSameHashCodeAs(fault)
                .hasToString(fault.name());
    }

    @Test
    void equals_anotherName_isAnotherFault() {
        assertThat(Fault.delay(Duration.ofMillis(2))).isNotEqualTo(Fault.delay(Duration.ofMillis(1)));
        assertThat(Fault.reset()).isNotEqualTo(Fault.close()).isNotEqualTo("reset");
    }

    @Test
    void names_areShortForTheUsualNumber() {
        assertThat(Fault.of("html")).isEqualTo(Fault.html(502));
        assertThat(Fault.of("redirect")).isEqualTo(Fault.redirect(302));
    }

    @Test
    void delay_isCutToWholeMilliseconds() {
        assertThat(Fault.delay(Duration.ofNanos(1_999_999)).name()).isEqualTo("delay-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nothing", "http", "delay", "slow", "http-200", "http-5030", "delay--1", "reset-1", "RESET"})
    void of_anotherName_tellsAllNames(String name) {
        assertThatThrownBy(() -> Fault.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No fault has the name " + name + ".")
                .hasMessageContaining("delay-MILLISECONDS")
                .hasMessageContaining("invalid-utf8");
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void factory_outOfRange_isRefused(Supplier<Fault> factory) {
        assertThatThrownBy(factory::get).isInstanceOf(IllegalArgumentException.class);
    }
}
