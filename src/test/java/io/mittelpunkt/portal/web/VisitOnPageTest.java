package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer who chooses a window of two hours on his page (P7). */
@RunningService
class VisitOnPageTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Visits visits;
  @Autowired MovableClock clock;

  @Test
  void aWindowIsChosenHeldAndConfirmedWithTheLinkAlone_P7() {
    Visitor visitor = VisitedPlace.of(port, jdbc).whoIsToChoose();
    List<String> offered = VisitedPlace.windows(visitor.page());
    assertThat(offered).hasSize(3);

    assertThat(visitor.send("/visit/windows", "window", offered.get(1)))
        .contains("Den Zeitraum bestätigen", "Minuten bis dahin: 9")
        .doesNotContain("name=\"code\"");
    assertThat(visitor.page()).contains("bitte bestätigen").doesNotContain("name=\"window\"");

    assertThat(visitor.send("/visit/confirm", "visit", VisitedPlace.heldBy(visitor)))
        .contains("Der Zeitraum ist vereinbart", "Ein Techniker kommt zu Ihnen")
        .doesNotContain("Jale");
    Visit booked = visits.openOf(visitor.order()).orElseThrow();
    assertThat(booked.window()).isEqualTo(window(offered.get(1)));
    assertThat(booked.planned()).isNotNull();
    assertThat(visitor.send("/visit/confirm", "visit", booked.id()))
        .contains("Der Zeitraum ist vereinbart");
  }

  @Test
  void anotherWindowCanBeChosenInsteadOfTheOneThatIsHeld() {
    Visitor visitor = VisitedPlace.of(port, jdbc).whoIsToChoose();
    List<String> offered = VisitedPlace.windows(visitor.page());
    visitor.send("/visit/windows", "window", offered.get(0));
    String first = VisitedPlace.heldBy(visitor);

    visitor.send("/visit/windows", "window", offered.get(2));

    assertThat(VisitedPlace.heldBy(visitor)).isNotEqualTo(first);
    HttpResponse<String> answer = visitor.post("/visit/confirm", "visit", first);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(visits.openOf(visitor.order())).isEmpty();
  }

  @Test
  void whoeverIsSlowerForTheLastWindowChoosesFromTheOthersAtOnce() {
    VisitedPlace place = VisitedPlace.withoutTechnician(port, jdbc);
    String technician = place.region().technicianWithoutShift("line", "socket");
    for (DayOfWeek day : DayOfWeek.values()) {
      place.region().shift(technician, day, LocalTime.of(8, 0), LocalTime.of(9, 40));
    }
    Visitor faster = place.whoIsToChoose();
    Visitor slower = place.whoIsToChoose();
    String last = VisitedPlace.windows(faster.page()).get(0);
    assertThat(VisitedPlace.windows(slower.page())).contains(last);

    faster.send("/visit/windows", "window", last);
    HttpResponse<String> answer = slower.post("/visit/windows", "window", last);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Diesen Zeitraum hat gerade jemand anders genommen");
    List<String> others = VisitedPlace.windows(answer.body());
    assertThat(others).isNotEmpty().doesNotContain(last);
    assertThat(slower.send("/visit/windows", "window", others.get(0)))
        .contains("Den Zeitraum bestätigen");
  }

  @Test
  void whoeverConfirmsAfterTheTenMinutesChoosesAgain() {
    VisitedPlace place = VisitedPlace.of(port, jdbc);
    Visitor visitor = place.whoIsToChoose();
    visitor.send("/visit/windows", "window", VisitedPlace.windows(visitor.page()).get(0));
    String held = VisitedPlace.heldBy(visitor);
    place.set(visitor, "held_until", clock.instant().minusSeconds(1));

    assertThat(visitor.page()).contains("name=\"window\"");
    assertThat(visitor.get("/visit/confirm").statusCode()).isEqualTo(302);
    HttpResponse<String> answer = visitor.post("/visit/confirm", "visit", held);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("freigehalten haben, sind um", "name=\"window\"");
    assertThat(visits.openOf(visitor.order())).isEmpty();
  }

  @Test
  void whatSuitsHimIsShownFirst() {
    Visitor visitor = VisitedPlace.of(port, jdbc).whoIsToChoose();
    String day = VisitedPlace.windows(visitor.get("/visit/windows").body()).get(0).substring(0, 10);

    assertThat(VisitedPlace.windows(visitor.get("/visit/windows?part=afternoon").body()).get(0))
        .matches(value -> window(value).from().atZone(zone()).getHour() >= 12);
    assertThat(VisitedPlace.windows(visitor.get("/visit/windows?part=morning").body()).get(0))
        .matches(value -> window(value).from().atZone(zone()).getHour() < 12);
    assertThat(VisitedPlace.windows(visitor.get("/visit/windows?day=" + day).body()).get(0))
        .startsWith(day);
  }

  @Test
  void whereNobodyWorksOneOfUsCalls() {
    Visitor visitor = VisitedPlace.withoutTechnician(port, jdbc).whoIsToChoose();

    assertThat(visitor.page()).contains("Jemand von uns ruft Sie an").doesNotContain("\"window\"");
    assertThat(visitor.get("/visit/windows").body()).contains("Jemand von uns ruft Sie an");
  }

  private static ZoneId zone() {
    return HomeZone.ID;
  }

  private static TimeWindow window(String value) {
    return TimeWindow.read(value).orElseThrow();
  }
}
