package io.mittelpunkt.scheduling.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.mittelpunkt.scheduling.plan.GreatCircleTravel;
import io.mittelpunkt.scheduling.plan.RushHours;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.shared.CannotStart;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TableServiceTravelTest {

  private static final Instant NIGHT = Instant.parse("2027-01-04T02:00:00Z");
  private static final Instant RUSH_HOUR = Instant.parse("2027-01-04T07:00:00Z");
  private static final GeoPoint TOWER = new GeoPoint(52.52081, 13.40945);
  private static final GeoPoint ZOO = new GeoPoint(52.50793, 13.33761);
  private static final GeoPoint LAKE = new GeoPoint(52.41667, 13.17501);
  private static final Duration ON_THE_ROAD = Duration.ofMinutes(3 + 10);

  /** What nobody could take for a road. */
  private static final Travel AS_THE_CROW_FLIES =
      new Travel() {
        @Override
        public Duration between(GeoPoint from, GeoPoint to, Instant departure) {
          return Duration.ofHours(9);
        }

        @Override
        public double kilometres(GeoPoint from, GeoPoint to) {
          return 99;
        }
      };

  private final MovableClock clock = new MovableClock();
  private MapServer server;
  private TableServiceTravel travel;

  @BeforeEach
  void start() throws Exception {
    server = new MapServer();
    travel = travelBy(server.url());
  }

  private TableServiceTravel travelBy(String url) {
    return new TableServiceTravel(url, AS_THE_CROW_FLIES, new RushHours(HomeZone.ID), clock);
  }

  @AfterEach
  void stop() {
    travel.close();
    server.close();
  }

  @Test
  void followsTheRoadsOnceItKnowsThem() {
    assertThat(travel.between(TOWER, ZOO, NIGHT)).isEqualTo(Duration.ofHours(9));

    await().untilAsserted(() -> assertThat(at(NIGHT)).isEqualTo(ON_THE_ROAD));
    assertThat(travel.kilometres(TOWER, ZOO)).isEqualTo(5);
    assertThat(at(RUSH_HOUR)).isEqualTo(Duration.ofSeconds(180 + 751));
  }

  @Test
  void asksForRoundedPlacesOnceForAllLegsBetweenThem() {
    travel.between(TOWER, ZOO, NIGHT);
    travel.between(ZOO, LAKE, NIGHT);

    await().untilAsserted(() -> assertThat(travel.kilometres(LAKE, TOWER)).isEqualTo(5));
    assertThat(travel.between(ZOO, TOWER, NIGHT)).isEqualTo(ON_THE_ROAD);
    assertThat(travel.between(TOWER, nextDoor(ZOO), NIGHT)).isEqualTo(ON_THE_ROAD);
    assertThat(server.heard())
        .allMatch(
            it ->
                it.matches(
                    "/table/v1/driving/(13\\.\\d{3},52\\.\\d{3};){1,2}13\\.\\d{3},52\\.\\d{3}"
                        + "\\?annotations=duration,distance"));
    assertThat(String.join(" ", server.heard())).contains("13.409,52.521", "13.175,52.417");
  }

  @Test
  void aDaysPlacesComeInFewCallsNoneTooLarge() {
    List<GeoPoint> day = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      day.add(new GeoPoint(52 + i / 100.0, 13));
    }
    askForAll(day);

    await().untilAsserted(() -> assertThat(askForAll(day)).isEqualTo(100 * 99));
    assertThat(server.heard()).hasSizeLessThan(40);
    assertThat(server.heard()).allMatch(it -> it.split(";").length <= AskAhead.PLACES_A_CALL);
  }

  /** How many of the legs follow the roads. */
  private int askForAll(List<GeoPoint> day) {
    int known = 0;
    for (GeoPoint from : day) {
      for (GeoPoint to : day) {
        known += travel.kilometres(from, to) == 5 ? 1 : 0;
      }
    }
    return known;
  }

  @Test
  void neighboursNeedNoMap() {
    assertThat(travel.between(ZOO, nextDoor(ZOO), NIGHT)).isEqualTo(Duration.ofHours(9));
    travel.between(TOWER, ZOO, NIGHT);

    await().untilAsserted(() -> assertThat(at(NIGHT)).isEqualTo(ON_THE_ROAD));
    assertThat(server.heard()).hasSize(1);
  }

  @Test
  void whereNoRoadLeadsItIsAskedOnce() {
    server.say(
        200,
        "{\"code\":\"Ok\",\"durations\":[[0,null],[700,0]],\"distances\":[[0,null],[7000,0]]}");
    travel.between(TOWER, ZOO, NIGHT);
    await()
        .untilAsserted(
            () ->
                assertThat(List.of(travel.kilometres(TOWER, ZOO), travel.kilometres(ZOO, TOWER)))
                    .containsExactlyInAnyOrder(99.0, 7.0));

    assertThat(server.heard()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | {}",
        "429 | {}",
        "302 | ''",
        "204 | ''",
        "200 | ''",
        "200 | null",
        "200 | []",
        "200 | {}",
        "200 | <html></html>",
        "200 | {\"code\":\"Ok\"",
        "200 | {\"code\":\"NoTable\"}",
        "200 | {\"code\":\"Ok\",\"durations\":null,\"distances\":null}",
        "200 | {\"code\":\"Ok\",\"durations\":[[0,1]],\"distances\":[[0,1]]}",
        "200 | {\"code\":\"Ok\",\"durations\":[[0,1],[1,0]]}",
        "200 | {\"code\":\"Ok\",\"durations\":[[0,1],null],\"distances\":[[0,1],[1,0]]}",
        "200 | {\"code\":\"Ok\",\"durations\":[[0,-1],[1,0]],\"distances\":[[0,1],[1,0]]}",
        "200 | {\"code\":\"Ok\",\"durations\":[[0,1e9],[1,0]],\"distances\":[[0,1],[1,0]]}",
        "200 | {\"code\":\"Ok\",\"durations\":[[0,\"x\"],[1,0]],\"distances\":[[0,1],[1,0]]}"
      })
  void whatIsNoTableChangesNothing(int status, String body, CapturedOutput output) {
    server.say(status, body);

    failUntilLeftAlone(output);

    assertThat(at(NIGHT)).isEqualTo(Duration.ofHours(9));
    assertThat(output.getAll()).containsOnlyOnce("The table service fails").doesNotContain("52.5");
  }

  @Test
  void nobodyWaitsForOneThatHangsAndItIsAskedAgainAfterAPause(CapturedOutput output) {
    server.hang();
    failUntilLeftAlone(output);
    server.work();

    clock.setOffset(Fuse.PAUSE.plusSeconds(1));

    await().untilAsserted(() -> assertThat(at(NIGHT)).isEqualTo(ON_THE_ROAD));
    assertThat(output.getAll()).containsOnlyOnce("The table service fails");
    assertThat(output.getAll()).containsOnlyOnce("The table service answers again");
  }

  @Test
  void oneThatIsNotThereIsNoHindrance(CapturedOutput output) {
    server.close();

    await()
        .untilAsserted(
            () -> {
              assertThat(at(NIGHT)).isEqualTo(Duration.ofHours(9));
              assertThat(output.getAll()).containsOnlyOnce("The table service fails");
            });
  }

  /** Asks until the service is spared, which three failures in a row bring about. */
  private void failUntilLeftAlone(CapturedOutput output) {
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () -> {
              assertThat(at(NIGHT)).isEqualTo(Duration.ofHours(9));
              assertThat(output.getAll()).contains("The table service fails");
            });
    assertThat(server.heard()).hasSize(3);
  }

  @Test
  void withoutAnAddressItIsTheGreatCircle() {
    assertThat(new TravelBeans().travel("", clock)).isInstanceOf(GreatCircleTravel.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "osrm:5000", "ftp://osrm", "http://", "http://a b", "http://osrm?x=1"})
  void anAddressThatIsNoneIsSaidAtTheStart(String url) {
    assertThatThrownBy(() -> travelBy(url)).isInstanceOf(CannotStart.class);
  }

  @Test
  void forgetsTheLegsThatWereNotUsedLately() {
    Roads roads = new Roads(100);
    Leg used = new Leg(new Cell(0, 0), new Cell(-1, -1));
    roads.put(used, Road.NONE);
    for (int i = 0; i < 1000; i++) {
      roads.put(new Leg(new Cell(0, 0), new Cell(i, i)), Road.NONE);
      assertThat(roads.of(used)).isNotNull();
      assertThat(roads.size()).isLessThanOrEqualTo(100);
    }
    assertThat(roads.of(new Leg(new Cell(0, 0), new Cell(1, 1)))).isNull();
  }

  private Duration at(Instant departure) {
    return travel.between(TOWER, ZOO, departure);
  }

  private static GeoPoint nextDoor(GeoPoint place) {
    return new GeoPoint(place.latitude() + 0.00005, place.longitude());
  }
}
