package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer who moves his visit, or gives it back: with his code, until the cut-off. */
@RunningService
class ChangedVisitOnPageTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Visits visits;
  @Autowired MovableClock clock;

  @Test
  void aBookedWindowIsMovedWithTheCodeOnly() {
    Visitor visitor = VisitedPlace.of(port, jdbc).whoHasAWindow();
    Visit before = visits.openOf(visitor.order()).orElseThrow();
    String other = otherThan(before, visitor);
    assertThat(visitor.get("/visit/windows").body()).contains("Das bleibt so, bis Sie");

    assertThat(visitor.send("/visit/windows", "window", other)).contains("Statt", "name=\"code\"");
    String held = VisitedPlace.heldBy(visitor);
    HttpResponse<String> refused = visitor.post("/visit/confirm", "visit", held, "code", "1");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Dieser Code öffnet nichts");
    assertThat(visits.openOf(visitor.order())).contains(before);

    assertThat(visitor.send("/visit/confirm", "visit", held, "code", visitor.code("visit")))
        .contains("Der neue Zeitraum ist vereinbart");
    assertThat(visits.openOf(visitor.order()).orElseThrow().window().iso()).isEqualTo(other);
    assertThat(visits.find(before.id()).orElseThrow().state()).isEqualTo(Visit.State.MOVED);
  }

  @Test
  void aWindowIsGivenBackWithTheCodeOnlyAndAnotherOneIsOffered() {
    Visitor visitor = VisitedPlace.of(port, jdbc).whoHasAWindow();
    Visit booked = visits.openOf(visitor.order()).orElseThrow();
    assertThat(visitor.get("/visit/give-back").body()).contains("Was dann geschieht");

    HttpResponse<String> refused = visitor.post("/visit/give-back", "code", "123456");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Dieser Code öffnet nichts");
    assertThat(visits.openOf(visitor.order())).contains(booked);

    assertThat(visitor.send("/visit/give-back", "code", visitor.code("giveBack")))
        .contains("Der Zeitraum ist zurückgegeben", "name=\"window\"");
    assertThat(VisitedPlace.windows(visitor.get("/visit/windows").body()))
        .contains(booked.window().iso());
    assertThat(visits.openOf(visitor.order())).isEmpty();
    assertThat(visits.find(booked.id()).orElseThrow().state()).isEqualTo(Visit.State.WITHDRAWN);
  }

  @Test
  void afterTheCutOffThePageNamesThePhoneAndTakesNothing() {
    VisitedPlace place = VisitedPlace.of(port, jdbc);
    Visitor visitor = place.whoHasAWindow();
    Visit before = visits.openOf(visitor.order()).orElseThrow();
    assertThat(visitor.page()).contains("Sie können das hier bis", "/visit/windows\"");
    visitor.send("/visit/windows", "window", otherThan(before, visitor));
    String held = VisitedPlace.heldBy(visitor);
    String code = visitor.code("visit");

    place.shift(visitor, clock.instant().plus(Duration.ofHours(23)));

    assertThat(visitor.page())
        .contains("schon zu nah, um ihn hier zu ändern")
        .doesNotContain("/visit/windows\"", "/visit/give-back\"");
    assertThat(visitor.get("/visit/windows").statusCode()).isEqualTo(302);
    assertThat(visitor.get("/visit/give-back").statusCode()).isEqualTo(302);
    visitor.post("/visit/confirm", "visit", held, "code", code);
    visitor.post("/visit/give-back", "code", code);
    assertThat(visits.openOf(visitor.order()).orElseThrow().id()).isEqualTo(before.id());
  }

  @Test
  void theTimeUntilTheCutOffIsSaidInHisZone() {
    VisitedPlace place = VisitedPlace.of(port, jdbc);
    Visitor visitor = place.whoHasAWindow();
    jdbc.sql(
            """
            update customer set zone = 'America/New_York'
            where id = (select customer_id from product_order where id = ?)
            """)
        .param(visitor.order())
        .update();
    place.shift(visitor, clock.instant().plus(Duration.ofMinutes(24 * 60 + 5 * 60 + 30)));

    assertThat(visitor.page())
        .contains("Das sind noch 5 Stunden")
        .contains(
            OrderInWords.moment(
                    clock.instant().plus(Duration.ofMinutes(5 * 60 + 29)),
                    Locale.GERMAN,
                    ZoneId.of("America/New_York"))
                .substring(0, 12));
  }

  private static String otherThan(Visit booked, Visitor visitor) {
    return VisitedPlace.windows(visitor.get("/visit/windows").body()).stream()
        .filter(window -> !window.equals(booked.window().iso()))
        .findFirst()
        .orElseThrow();
  }
}
