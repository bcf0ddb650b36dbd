package io.github.tctasks.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Keys of an authority made for one test run, and of a server, a client and a stranger; by the JDK's keytool. */
public final class TestKeys {

    private static final String PASSWORD = "password-of-the-test";

    private final KeyStore keys;

    private TestKeys(KeyStore keys) {
        this.keys = keys;
    }

    /** Makes the keys in a folder. */
    public static TestKeys make(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("keys.p12");
        generate(file, "authority", "-ext", "bc:c");
        generate(file, "server", "-signer", "authority", "-ext", "san=ip:127.0.0.1");
        generate(file, "client", "-signer", "authority");
        generate(file, "stranger");
        return new TestKeys(KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()));
    }

    private static void generate(Path file, String name, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        command.addAll(List.of("-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of("-alias", name, "-dname", "CN=" + name, "-keyalg", "EC", "-groupname", "secp256r1"));
        command.addAll(List.of("-validity", "2"));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
        if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
            throw new AssertionError("keytool failed: " + said);
        }
    }

    /** Returns a context that shows the certificate of a name and trusts the authority. */
    public SSLContext contextOf(String name) throws GeneralSecurityException, IOException {
        KeyStore own = empty();
        own.setKeyEntry(
                name,
                keys.getKey(name, PASSWORD.toCharArray()),
                PASSWORD.toCharArray(),
                keys.getCertificateChain(name));
        KeyManagerFactory shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        shown.init(own, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(shown.getKeyManagers(), trust().getTrustManagers(), null);
        return context;
    }

    /** Returns a context that shows no certificate and trusts the authority. */
    public SSLContext contextOfNobody() throws GeneralSecurityException, IOException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust().getTrustManagers(), null);
        return context;
    }

    private TrustManagerFactory trust() throws GeneralSecurityException, IOException {
        KeyStore trusted = empty();
        trusted.setCertificateEntry("authority", keys.getCertificate("authority"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        return trust;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
