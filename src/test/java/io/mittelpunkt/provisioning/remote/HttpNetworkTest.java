package io.mittelpunkt.provisioning.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.provisioning.Network.Reach;
import io.mittelpunkt.provisioning.SystemUnavailable;
import io.mittelpunkt.support.ServiceProcess;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that the demo's stand-in never gives, from a server that says just that. */
class HttpNetworkTest {

  private static final PostalAddress ADDRESS =
      new PostalAddress("Große Elbstraße 12 b", "22767", "Hamburg");

  private SayingServer server;
  private HttpNetwork network;

  @BeforeEach
  void start() throws Exception {
    server = new SayingServer();
    network = new HttpNetwork(server.url(), "secret");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "200, application/json, {}, garbage",
    "200, application/json, '', garbage",
    "200, application/json, null, garbage",
    "200, application/json, '{\"portId\":null}', garbage",
    "200, application/json, '{\"portId\":', garbage",
    "200, application/json, '[]', garbage",
    "200, application/json, '{\"portId\":{}}', garbage",
    "200, text/html, <html></html>, garbage",
    "204, application/json, '', garbage",
    "302, application/json, '', garbage",
    "400, application/json, {}, error",
    "401, text/plain, no, error",
    "404, text/html, <html></html>, error",
    "429, application/json, {}, error",
    "503, text/plain, later, error"
  })
  void whatIsNoUsableAnswerIsTriedAgain(int status, String type, String body, String how) {
    server.say(status, type, body);
    assertUnavailable(how, () -> network.reservePort("key", "dsl-50", ADDRESS));
  }

  @Test
  void aRefusedConnectionIsTriedAgain() throws Exception {
    network = new HttpNetwork("http://localhost:" + ServiceProcess.freePort(), "secret");
    assertUnavailable("silent", () -> network.reservePort("key", "dsl-50", ADDRESS));
  }

  @Test
  void anAnswerThatStopsHalfWayIsTriedAgain() {
    server.stopHalfWay("{\"portId\":");
    assertThatThrownBy(() -> network.reservePort("key", "dsl-50", ADDRESS))
        .isInstanceOf(SystemUnavailable.class);
  }

  @Test
  void asksWhatAnAddressCanHave() {
    server.say(
        200,
        "application/json",
        "{\"served\":true,\"downMbit\":25,\"lineThere\":false,\"vendor\":\"x\"}");

    assertThat(network.reach(ADDRESS)).isEqualTo(new Reach(true, 25, false));
    assertThat(server.heard())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("POST /reach Bearer secret {")
        .contains("Große Elbstraße 12 b", "22767", "Hamburg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"downMbit\":25,\"lineThere\":true}",
        "{\"served\":true,\"lineThere\":true}",
        "{\"served\":true,\"downMbit\":25}",
        "{\"served\":true,\"downMbit\":-1,\"lineThere\":true}",
        "{\"served\":true,\"downMbit\":99999999999,\"lineThere\":true}",
        "{\"served\":\"perhaps\",\"downMbit\":25,\"lineThere\":true}"
      })
  void aReachThatLacksSomethingIsTriedAgain(String body) {
    server.say(200, "application/json", body);
    assertUnavailable("garbage", () -> network.reach(ADDRESS));
  }

  @Test
  void releasesAPortByItsKey() {
    server.say(200, "application/json", "{\"released\":true}");

    network.releasePort("a/b");

    assertThat(server.heard()).containsExactly("DELETE /ports/a%2Fb Bearer secret ");
  }

  @ParameterizedTest
  @CsvSource({
    "200, '{\"released\":false}', garbage",
    "200, '{}', garbage",
    "204, '', garbage",
    "404, '{}', error",
    "503, '{}', error"
  })
  void aReleaseThatIsNotConfirmedIsTriedAgain(int status, String body, String how) {
    server.say(status, "application/json", body);
    assertUnavailable(how, () -> network.releasePort("key"));
  }

  private static void assertUnavailable(String how, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(SystemUnavailable.class)
        .hasMessage("failure.network." + how);
  }
}
