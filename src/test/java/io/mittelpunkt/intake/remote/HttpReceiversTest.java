package io.mittelpunkt.intake.remote;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.intake.Attempt;
import io.mittelpunkt.support.RawServer;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.Test;

class HttpReceiversTest {

  private static final Resolver LOOPBACK = host -> List.of(InetAddress.getLoopbackAddress());
  private static final Predicate<InetAddress> ANY = address -> true;

  @Test
  void anAnswerIsReadByItsStatus() throws Exception {
    assertThat(answered("HTTP/1.1 204 No Content\r\n\r\n").delivered()).isTrue();
    assertThat(answered("HTTP/1.0 200\r\n\r\nok").delivered()).isTrue();
    assertThat(answered("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\n\r\n").status())
        .isEqualTo(201);
    assertThat(answered("HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.1/\r\n\r\n").fault())
        .isEqualTo("redirected");
    assertThat(answered("HTTP/1.1 404 Not Found\r\n\r\n").fault()).isEqualTo("refused");
    assertThat(answered("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(1_000_000)).delivered()).isTrue();
  }

  @Test
  void whatIsNoAnswerIsSaidToBeNone() throws Exception {
    for (String garbage :
        List.of(
            "",
            "hello",
            "220 mail.example.com ESMTP\r\n",
            "HTTP/2 200\r\n\r\n",
            "HTTP/1.1 999 Odd\r\n\r\n",
            "HTTP/1.1 200 OK",
            "HTTP/1.1 200 OK\r\nX: " + "x".repeat(20_000),
            "HTTP/1.1 100 Continue\r\n\r\n".repeat(1_000))) {
      assertThat(answered(garbage).fault()).as(garbage).isEqualTo("garbage");
    }
  }

  @Test
  void whoSpeaksAByteNowAndThenIsCutOffLikeOneWhoIsSilent() throws Exception {
    RawServer.Saying drip =
        out -> {
          for (int i = 0; i < 60; i++) {
            out.write('H');
            out.flush();
            Thread.sleep(500);
          }
        };
    try (RawServer server = new RawServer(drip)) {
      Attempt attempt = post(LOOPBACK, ANY, "http://receiver.example:" + server.port() + "/");
      assertThat(attempt.fault()).isEqualTo("silent");
      assertThat(attempt.took()).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(7));
      assertThat(attempt.slow()).isTrue();
    }
  }

  @Test
  void theRestOfAnAnswerKeepsNobodyWaiting() throws Exception {
    RawServer.Saying drip =
        out -> {
          out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n".getBytes(US_ASCII));
          for (int i = 0; i < 60; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(100);
          }
        };
    try (RawServer server = new RawServer(drip)) {
      Attempt attempt = post(LOOPBACK, ANY, "http://Receiver.EXAMPLE:" + server.port() + "/");
      assertThat(attempt.delivered()).isTrue();
      assertThat(attempt.slow()).isFalse();
    }
  }

  @Test
  void whoHangsBeforeASecureConnectionStandsIsCutOffToo() throws Exception {
    RawServer.Saying drip =
        out -> {
          // The beginning of an endless record of TLS.
          out.write(new byte[] {22, 3, 3, 63, -1});
          for (int i = 0; i < 60; i++) {
            out.write(0);
            out.flush();
            Thread.sleep(200);
          }
        };
    try (RawServer server = new RawServer(drip)) {
      Attempt attempt = post(LOOPBACK, ANY, "https://receiver.example:" + server.port() + "/");
      assertThat(attempt.fault()).isEqualTo("silent");
      assertThat(attempt.took()).isLessThan(Duration.ofSeconds(7));
    }
  }

  @Test
  void theAddressThatWasLookedAtIsTheOneThatIsCalled() throws Exception {
    try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\r\n\r\n")) {
      AtomicInteger asked = new AtomicInteger();
      // A name that is public when it is looked at, and leads into the house right after.
      Resolver turning =
          host ->
              asked.incrementAndGet() == 1
                  ? List.of(InetAddress.getByName("192.0.2.1"))
                  : List.of(InetAddress.getLoopbackAddress());
      Attempt attempt =
          post(
              turning,
              address -> !address.isLoopbackAddress(),
              "http://turning.example:" + server.port() + "/");
      assertThat(attempt.delivered()).isFalse();
      assertThat(asked).hasValue(1);
    }
  }

  @Test
  void oneInnerAddressAmongOthersIsEnoughToRefuse() throws Exception {
    try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\r\n\r\n")) {
      Resolver mixed =
          host -> List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getLoopbackAddress());
      String callback = "http://mixed.example:" + server.port() + "/";
      assertThat(post(mixed, PublicAddresses::holds, callback).fault()).isEqualTo("notAllowed");
      try (HttpReceivers receivers = receivers(mixed, PublicAddresses::holds)) {
        assertThat(receivers.objection(URI.create(callback))).isPresent();
      }
    }
  }

  @Test
  void aNameWithoutAddressIsRefusedAndSilent() {
    Resolver nobody =
        host -> {
          throw new UnknownHostException(host);
        };
    assertThat(post(nobody, ANY, "http://nobody.example/").fault()).isEqualTo("silent");
    try (HttpReceivers receivers = receivers(nobody, ANY)) {
      assertThat(receivers.objection(URI.create("https://nobody.example/"))).isPresent();
    }
  }

  private static Attempt answered(String words) throws Exception {
    try (RawServer server = RawServer.saying(words)) {
      return post(LOOPBACK, ANY, "http://receiver.example:" + server.port() + "/x");
    }
  }

  private static Attempt post(Resolver resolver, Predicate<InetAddress> allowed, String target) {
    try (HttpReceivers receivers = receivers(resolver, allowed)) {
      return receivers.post(URI.create(target), Map.of("X-Id", "1"), "{}");
    }
  }

  private static HttpReceivers receivers(Resolver resolver, Predicate<InetAddress> allowed) {
    return new HttpReceivers(resolver, allowed, new OnePost(SSLContexts.createSystemDefault()));
  }
}
