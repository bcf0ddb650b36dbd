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
import java.util.Map;
import java.util.stream.Stream;

/**
 * The pacts of all providers: the committed ones, or those that a broker has, see {@link BrokerPacts}. A new service's pact is
 * verified without a further class.
 */
public final class PactsToVerify implements PactLoader {

    private static final File FOLDER = new File("pacts");

    private final BrokerPacts broker;

    /** Looks for a broker in the environment; called by Pact. */
    public PactsToVerify() {
        this(System.getenv());
    }

    PactsToVerify(Map<String, String> environment) {
        this.broker = new BrokerPacts(environment);
    }

    @Override
    public List<Pact> load(String providerName) throws IOException {
        List<Pact> committed = committed();
        if (!broker.wanted()) {
            return committed;
        }
        List<Pact> pacts = new ArrayList<>();
        for (Pact pact : committed) {
            pacts.addAll(broker.load(pact.getProvider().getName()));
        }
        return pacts;
    }

    private static List<Pact> committed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.toPath())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> DefaultPactReader.INSTANCE.loadPact(file.toFile()))
                    .toList();
        }
    }

    @Override
    public PactSource getPactSource() {
        return new DirectorySource(FOLDER);
    }
}
