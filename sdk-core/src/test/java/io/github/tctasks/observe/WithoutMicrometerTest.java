package io.github.tctasks.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Micrometer is optional: without it on the class path everything but its own bridge works. */
class WithoutMicrometerTest {

    /** Passes everything on but Micrometer and the SDK, which the loader below has to load anew. */
    private static final class Hiding extends ClassLoader {

        Hiding(ClassLoader everything) {
            super(everything);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("io.micrometer.") || name.startsWith("io.github.tctasks.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    @Test
    void callsAndWaits_workWhereThereIsNoMicrometer() throws Exception {
        URL[] sdk = {location(CallObserver.class), location(CallWithoutMicrometer.class)};
        try (URLClassLoader without =
                new URLClassLoader(sdk, new Hiding(getClass().getClassLoader()))) {
            assertThatExceptionOfType(NoClassDefFoundError.class)
                    .isThrownBy(() -> Class.forName(MicrometerObservations.class.getName(), true, without)
                            .getDeclaredMethods());

            Supplier<?> call = (Supplier<?>) without.loadClass(CallWithoutMicrometer.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(call.getClass()).isNotEqualTo(CallWithoutMicrometer.class);
            assertThat(call.get()).isEqualTo("DescribeJob DescribeJob ");
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
