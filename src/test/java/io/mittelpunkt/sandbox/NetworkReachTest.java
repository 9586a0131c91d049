package io.mittelpunkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.RunningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;

/** What the stand-in's network can give to an address, and how a player changes it. */
@RunningService
class NetworkReachTest {

  private static final String CHANGED = "99998";
  private static final String EVERYTHING = "{\"served\":true,\"downMbit\":250,\"lineThere\":true}";

  private SandboxHttp network;
  private SandboxHttp player;

  @BeforeEach
  void connect(@Value("${server.port}") int port) {
    network = new SandboxHttp(port, "demo-network");
    player = new SandboxHttp(port, "");
  }

  @AfterEach
  void changeBack() {
    player.put("/sandbox/network", "{\"behaviour\":\"ok\"}");
    player.put("/sandbox/network/addresses/" + CHANGED, EVERYTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "10969, true, 250, true",
    "00000, false, 0, false",
    "17209, true, 25, true",
    "12627, true, 250, false"
  })
  void saysWhatAnAddressCanHave(String postcode, boolean served, int downMbit, boolean lineThere) {
    assertThat(reach(postcode))
        .isEqualTo(
            "{\"served\":%s,\"downMbit\":%d,\"lineThere\":%s}"
                .formatted(served, downMbit, lineThere));
  }

  @Test
  void aPlayerChangesWhatAPostcodeCanHave() {
    assertThat(reach(CHANGED)).isEqualTo(EVERYTHING);
    for (String less :
        new String[] {
          "{\"served\":true,\"downMbit\":18,\"lineThere\":false}",
          "{\"served\":false,\"downMbit\":0,\"lineThere\":true}"
        }) {
      var answer = player.put("/sandbox/network/addresses/" + CHANGED, less);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(less);
      assertThat(reach(CHANGED)).isEqualTo(less);
    }
    assertThat(reach("99999")).as("another postcode").isEqualTo(EVERYTHING);
  }

  @Test
  void behavesHereAsInEveryOtherCall() {
    player.put("/sandbox/network", "{\"behaviour\":\"garbage\",\"times\":1}");
    assertThat(reach("10969")).startsWith("<html>");
    assertThat(reach("10969")).isEqualTo(EVERYTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "99998, '{\"downMbit\":18,\"lineThere\":true}'",
    "99998, '{\"served\":true,\"lineThere\":true}'",
    "99998, '{\"served\":true,\"downMbit\":18}'",
    "99998, '{\"served\":true,\"downMbit\":-1,\"lineThere\":true}'",
    "99998, '{\"served\":true,\"downMbit\":99999999999,\"lineThere\":true}'",
    "99998, 'nonsense'",
    "9999, '{\"served\":true,\"downMbit\":18,\"lineThere\":true}'",
    "Berlin, '{\"served\":true,\"downMbit\":18,\"lineThere\":true}'"
  })
  void refusesAChangeThatMakesNoSense(String postcode, String body) {
    var answer = player.put("/sandbox/network/addresses/" + postcode, body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(reach(CHANGED)).isEqualTo(EVERYTHING);
  }

  @Test
  void refusesAnIncompleteAddress() {
    assertThat(network.post("/sandbox/network/reach", "{\"postcode\":\"10969\"}").statusCode())
        .isEqualTo(400);
  }

  private String reach(String postcode) {
    return network
        .post(
            "/sandbox/network/reach",
            "{\"street\":\"Lindenstraße 5\",\"postcode\":\"%s\",\"city\":\"Berlin\"}"
                .formatted(postcode))
        .body();
  }
}
