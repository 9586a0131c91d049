package io.mittelpunkt.intake.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.mittelpunkt.intake.Attempt;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over TLS the address is the one that was looked at, and the name still has to be proved. */
class SecureReceiverTest {

  private static final String PASSWORD = "of-a-test-only";

  @TempDir Path folder;
  private final AtomicReference<String> received = new AtomicReference<>("");
  private SSLContext known;
  private HttpsServer server;

  @BeforeEach
  void serve() throws Exception {
    known = context(keys());
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(known));
    server.createContext(
        "/",
        exchange -> {
          received.set(
              exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Host")
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aReceiverThatProvesItsNameIsSentTheEvent() {
    assertThat(post("receiver.example", known).status()).isEqualTo(204);
    assertThat(received.get())
        .isEqualTo("/x?a=b receiver.example:" + server.getAddress().getPort() + " {\"ß\":1}");
  }

  @Test
  void oneThatProvesAnotherNameOrNoneIsSentNothing() {
    assertThat(post("other.example", known).fault()).isEqualTo("silent");
    SSLContext stranger = SSLContexts.createSystemDefault();
    assertThat(post("receiver.example", stranger).fault()).isEqualTo("silent");
    assertThat(received.get()).isEmpty();
  }

  private Attempt post(String host, SSLContext tls) {
    try (HttpReceivers receivers =
        new HttpReceivers(
            name -> List.of(InetAddress.getLoopbackAddress()), any -> true, new OnePost(tls))) {
      return receivers.post(
          URI.create("https://" + host + ":" + server.getAddress().getPort() + "/x?a=b"),
          Map.of(),
          "{\"ß\":1}");
    }
  }

  private KeyStore keys() throws IOException, GeneralSecurityException, InterruptedException {
    Path file = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "receiver",
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-dname",
                "CN=receiver.example",
                "-ext",
                "san=dns:receiver.example",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return keys;
  }

  private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD.toCharArray());
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    try {
      trusted.load(null, null);
    } catch (IOException e) {
      throw new GeneralSecurityException(e);
    }
    trusted.setCertificateEntry("receiver", keys.getCertificate("receiver"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
