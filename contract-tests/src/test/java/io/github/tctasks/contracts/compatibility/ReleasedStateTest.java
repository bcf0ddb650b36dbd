package io.github.tctasks.contracts.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The specs and API listings of the last release are whole.
 *
 * <p>A release makes the present ones the new state, after its version has been set: {@code mvn test -pl contract-tests -am
 * -Dtest=ReleasedStateTest -Dsurefire.failIfNoSpecifiedTests=false -Dreleased.renew=true}.
 */
class ReleasedStateTest {

    @Test
    void lastRelease_isOneVersionOfSpecsAndApi() throws IOException {
        boolean renew = Boolean.getBoolean("released.renew");
        if (renew) {
            assertThat(System.getenv("CI"))
                    .as("the released state is renewed by a person who looks at the difference, not in CI")
                    .isNotEqualTo("true");
            ReleasedState.renew(ProjectVersion.ofPom().release());
        }

        ReleasedState last = ReleasedState.last();

        assertThat(ProjectVersion.parse(last.version())).isLessThanOrEqualTo(ProjectVersion.ofPom());
        assertThat(last.listings())
                .isNotEmpty()
                .allSatisfy((artifact, listing) ->
                        assertThat(listing.classes()).as(artifact).isNotEmpty());
        if (renew) {
            assertThat(last.specChanges()).isEmpty();
            assertThat(last.apiChanges()).isEmpty();
        }
    }
}
