package io.mittelpunkt.provisioning.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.provisioning.SystemUnavailable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the warehouse is asked, and which of its answers can be used. */
class HttpWarehouseTest {

  private static final PostalAddress ADDRESS =
      new PostalAddress("Große Elbstraße 12 b", "22767", "Hamburg");

  private SayingServer server;
  private HttpWarehouse warehouse;

  @BeforeEach
  void start() throws Exception {
    server = new SayingServer();
    warehouse = new HttpWarehouse(server.url(), "secret");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void hasAModemShipped() {
    server.say(200, "application/json", "{\"shipmentId\":\"S-1\"}");

    assertThat(warehouse.ship("key", "PO-1", "dsl-50", ADDRESS)).isEqualTo("S-1");
    assertThat(server.heard())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("PUT /shipments/key Bearer secret {")
        .contains("PO-1", "dsl-50", "Große Elbstraße 12 b", "22767", "Hamburg");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hearsWhetherAParcelCouldBeStopped(boolean stopped) {
    server.say(200, "application/json", "{\"stopped\":%s}".formatted(stopped));

    assertThat(warehouse.stop("a/b")).isEqualTo(stopped);
    assertThat(server.heard()).containsExactly("DELETE /shipments/a%2Fb Bearer secret ");
  }

  @ParameterizedTest
  @CsvSource({
    "200, application/json, '{}', garbage",
    "200, application/json, '{\"stopped\":null}', garbage",
    "200, application/json, '{\"stopped\":\"perhaps\"}', garbage",
    "200, text/html, <html></html>, garbage",
    "204, application/json, '', garbage",
    "404, application/json, '{}', error",
    "409, application/json, '{}', error",
    "503, text/plain, later, error"
  })
  void whatIsNoUsableAnswerIsTriedAgain(int status, String type, String body, String how) {
    server.say(status, type, body);
    assertUnavailable(how, () -> warehouse.stop("key"));
    assertUnavailable(how, () -> warehouse.ship("key", "PO-1", "dsl-50", ADDRESS));
  }

  private static void assertUnavailable(String how, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(SystemUnavailable.class)
        .hasMessage("failure.warehouse." + how);
  }
}
