package io.github.tctasks.catalogue.importing;

import io.github.tctasks.catalogue.draft.Draft;
import io.github.tctasks.catalogue.draft.SpecTypes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells what an import made, and what its user should look at. */
record ImportReport(Draft draft, ClientFolder folder, Sample sample) {

    void print(PrintWriter to) throws IOException {
        SpecTypes types = SpecTypes.of(draft);
        to.printf(
                "%s %s: %d actions, %d types in %s%n%n",
                draft.service(),
                draft.version(),
                types.actions().size(),
                types.names().size(),
                folder.root().toAbsolutePath().normalize());
        line(to, folder.spec(), "the draft, yours to edit; the same command on it builds it again");
        line(to, folder.pom(), "builds the same with Maven");
        line(to, folder.jar(), "the client");
        line(to, folder.jar("-sources"), "its sources");
        line(to, folder.jar("-javadoc"), "its documentation");
        line(to, folder.sample(), "calls " + sample.action());
        if (!draft.notes().isEmpty()) {
            to.printf("%nTo look at in the draft:%n");
            draft.notes().forEach(note -> to.println("- " + note));
        }
    }

    private void line(PrintWriter to, Path file, String what) throws IOException {
        if (Files.exists(file)) {
            to.printf("  %-40s %9d bytes  %s%n", folder.root().relativize(file), Files.size(file), what);
        }
    }
}
