package io.github.tctasks.cli;

import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.waiting.TaskHub;
import java.util.LinkedHashMap;
import java.util.Map;

/** The clients of one run of the command: one for each service and target, all on one hub. */
final class Clients implements AutoCloseable {

    private record Key(Service service, ConnectionOptions.Target target) {}

    private final ConnectionOptions options;
    private final CredentialsProvider credentials;
    private final TaskHub hub = TaskHub.create();
    private final Map<Key, OpenService<?, ?>> open = new LinkedHashMap<>();

    Clients(ConnectionOptions options) {
        this.options = options;
        this.credentials = options.credentials();
    }

    OpenService<?, ?> of(TaskName name) {
        Key key = new Key(Service.of(name.service()), name.target(options));
        return open.computeIfAbsent(key, absent -> absent.service().open(absent.target(), credentials, hub));
    }

    @Override
    public void close() {
        open.values().forEach(OpenService::close);
        hub.close();
        if (credentials instanceof AutoCloseable renewing) {
            Closing.quietly(renewing);
        }
    }
}
