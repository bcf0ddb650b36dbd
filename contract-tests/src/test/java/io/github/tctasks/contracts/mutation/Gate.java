package io.github.tctasks.contracts.mutation;

import io.github.tctasks.contracts.compatibility.Change;
import io.github.tctasks.contracts.compatibility.ReleasedState;
import io.github.tctasks.contracts.compatibility.SpecCompatibility;
import io.github.tctasks.contracts.conformance.Conformance;
import io.github.tctasks.contracts.pact.ConsumerContracts;
import io.github.tctasks.generator.check.SpecChecks;
import io.github.tctasks.generator.spec.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What a changed spec has to pass. */
enum Gate {
    /** The checks of the specs' README. */
    SCHEMA {
        @Override
        String objection(ChangedSpec spec) {
            try {
                SpecChecks.check(spec.file());
                return "";
            } catch (SpecException e) {
                return String.valueOf(e.getMessage())
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
            }
        }
    },
    /** The contract cases, kept by the client that is generated from the spec. */
    PACT {
        @Override
        String objection(ChangedSpec spec) {
            try (GeneratedClient client = GeneratedClient.of(
                    spec.file(), spec.service(), spec.folder().resolve("generated"))) {
                return ConsumerContracts.firstBroken(spec.service(), spec.version(), client);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    /** The committed pacts and the spec, compared both ways. */
    CONFORMANCE {
        @Override
        String objection(ChangedSpec spec) {
            Path released = ReleasedState.last().specs();
            return Conformance.problems(spec.folder(), released, Path.of("pacts"), spec.service(), spec.version())
                    .stream()
                    .findFirst()
                    .orElse("");
        }
    },
    /** The spec as it was released. */
    COMPATIBILITY {
        @Override
        String objection(ChangedSpec spec) {
            return SpecCompatibility.compare(spec.original(), spec.file()).stream()
                    .filter(Change::isBreaking)
                    .map(Change::toString)
                    .findFirst()
                    .orElse("");
        }
    };

    /**
     * Returns what is wrong with a spec.
     *
     * @param spec the spec
     * @return the contract that does not hold any more, and why; empty if none
     */
    abstract String objection(ChangedSpec spec);
}
