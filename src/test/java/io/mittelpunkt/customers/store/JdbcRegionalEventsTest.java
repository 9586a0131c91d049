package io.mittelpunkt.customers.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.StoppedEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoppedEngine
class JdbcRegionalEventsTest {

  private static final Instant TEN = Instant.parse("2027-01-04T10:00:00Z");
  private static final Instant NOON = TEN.plus(Duration.ofHours(2));

  @Autowired RegionalEvents events;
  @Autowired JdbcClient jdbc;
  private Region region;

  @BeforeEach
  void found() {
    region = Region.in(jdbc);
  }

  @Test
  void thoseThatLastAreToldTheNewestFirst() {
    RegionalEvent storm = declare("storm", TEN, NOON, TEN);
    RegionalEvent roads = declare("roads", TEN, NOON, TEN.plusSeconds(1));
    declare("flood", NOON, NOON.plusSeconds(60), TEN.plusSeconds(2));

    assertThat(lasting(TEN)).containsExactly(roads, storm);
    assertThat(lasting(TEN.minusMillis(1))).isEmpty();
    assertThat(lasting(NOON)).extracting(RegionalEvent::kind).containsExactly("flood");
    assertThat(events.lasting(Region.in(jdbc).territory().id(), TEN)).isEmpty();
  }

  @Test
  void oneThatIsEndedLastsUntilThen() {
    RegionalEvent storm = declare("storm", TEN, NOON, TEN);
    Instant eleven = TEN.plus(Duration.ofHours(1));

    events.end(storm.id(), eleven);
    events.end(storm.id(), NOON);

    assertThat(lasting(eleven)).isEmpty();
    assertThat(lasting(eleven.minusMillis(1))).hasSize(1);
  }

  @Test
  void oneThatIsEndedBeforeItBeginsNeverDoes() {
    RegionalEvent storm = declare("storm", TEN, NOON, TEN.minusSeconds(60));

    events.end(storm.id(), TEN);

    assertThat(lasting(TEN)).isEmpty();
    assertThat(lasting(NOON.minusMillis(1))).isEmpty();
  }

  private List<RegionalEvent> lasting(Instant at) {
    return events.lasting(region.territory().id(), at);
  }

  private RegionalEvent declare(String kind, Instant from, Instant to, Instant at) {
    RegionalEvent event =
        new RegionalEvent(
            "RE-" + UUID.randomUUID(),
            region.territory().id(),
            kind,
            Duration.ofMinutes(90),
            new TimeWindow(from, to));
    events.declare(event, "dora", at);
    return event;
  }
}
