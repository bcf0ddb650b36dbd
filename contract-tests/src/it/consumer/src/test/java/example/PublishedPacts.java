package example;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.PactSource;
import au.com.dius.pact.core.model.UnknownPactSource;
import au.com.dius.pact.provider.junitsupport.loader.PactLoader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The pact of a provider, from the artifact that the SDK publishes. */
public class PublishedPacts implements PactLoader {

    @Override
    public List<Pact> load(String provider) throws IOException {
        String name = "/META-INF/tctasks/pacts/" + provider.replace("tencentcloud-", "sdk-") + "-" + provider + ".json";
        try (InputStream pact = PublishedPacts.class.getResourceAsStream(name)) {
            return List.of(DefaultPactReader.INSTANCE.loadPact(pact));
        }
    }

    @Override
    public PactSource getPactSource() {
        return UnknownPactSource.INSTANCE;
    }
}
