package io.mittelpunkt.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFilterTest {

  private static final String STATE = "ProductOrderStateChangeEvent";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | true",
        "' ' | true",
        "eventType=ProductOrderStateChangeEvent | true",
        "eventType = ProductOrderStateChangeEvent | true",
        "eventType=ProductOrderCreateEvent | false",
        "eventType=ProductOrderCreateEvent,ProductOrderStateChangeEvent | true",
        "eventType=ProductOrderCreateEvent&eventType=ProductOrderStateChangeEvent | true",
        "state=completed | true",
        "productOrder.state=completed | true",
        "event.productOrder.state=completed | true",
        "state=held | false",
        "eventType=ProductOrderStateChangeEvent&state=held,completed | true",
        "eventType=ProductOrderCreateEvent&state=completed | false",
        "externalId=a%20%26%3D%2Cb | true",
        "externalId=b | false",
        "category=business | false"
      })
  void aQueryWantsWhatItSays(String query, boolean wanted) {
    assertThat(
            EventFilter.read(query)
                .wants(STATE, Map.of("state", "completed", "externalId", "a &=,b")))
        .isEqualTo(wanted);
  }

  @Test
  void typesAndStatesAreThoseOfTheSpecification() throws Exception {
    JsonNode definitions =
        new ObjectMapper()
            .readTree(
                Path.of("src/main/resources/specs/TMF622-ProductOrder-v4.0.0.swagger.json")
                    .toFile())
            .get("definitions");
    Set<String> types = new HashSet<>();
    definitions
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (name.endsWith("Event")) {
                types.add(name);
              }
            });
    Set<String> states = new HashSet<>();
    definitions.at("/ProductOrderStateType/enum").forEach(state -> states.add(state.asText()));
    definitions.at("/TaskStateType/enum").forEach(state -> states.add(state.asText()));

    assertThat(EventFilter.TYPES).isEqualTo(types);
    assertThat(EventFilter.STATES).isEqualTo(states);
  }

  static EventDelivery delivery(String callback) {
    return new EventDelivery(
        UUID.randomUUID(),
        new Subscription("HB-1", "shop", callback, "", false),
        "PO-1",
        UUID.randomUUID(),
        STATE,
        "{}",
        "open",
        Instant.EPOCH,
        0,
        Instant.EPOCH,
        null,
        null,
        null,
        null);
  }
}
