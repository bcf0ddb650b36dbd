package io.github.tctasks.contracts.pact.provider;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.DirectorySource;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.PactSource;
import au.com.dius.pact.provider.junitsupport.loader.PactLoader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The committed pacts of all providers. A new service's pact is verified without a further class. */
public final class PactsToVerify implements PactLoader {

    private static final File FOLDER = new File("pacts");

    @Override
    public List<Pact> load(String providerName) throws IOException {
        List<Pact> pacts = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER.toPath())) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .forEach(file -> pacts.add(DefaultPactReader.INSTANCE.loadPact(file.toFile())));
        }
        return pacts;
    }

    @Override
    public PactSource getPactSource() {
        return new DirectorySource(FOLDER);
    }
}
