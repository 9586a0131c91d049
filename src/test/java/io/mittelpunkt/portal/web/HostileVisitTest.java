package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is sent to the visit's pages instead of what their forms send. */
@RunningService
class HostileVisitTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Visits visits;
  @Autowired MovableClock clock;

  @Test
  void whatIsNoWindowOfOursIsNotHeld() {
    Visitor visitor = VisitedPlace.of(port, jdbc).whoIsToChoose();
    LocalDate day = LocalDate.ofInstant(clock.instant(), HomeZone.ID).plusDays(2);
    String eight = day.atTime(LocalTime.of(8, 0)).atZone(HomeZone.ID).toInstant().toString();
    String nine = day.atTime(LocalTime.of(9, 0)).atZone(HomeZone.ID).toInstant().toString();
    String ten = day.atTime(LocalTime.of(10, 0)).atZone(HomeZone.ID).toInstant().toString();
    String eleven = day.atTime(LocalTime.of(11, 0)).atZone(HomeZone.ID).toInstant().toString();

    Stream.of(
            "",
            "tomorrow",
            "/",
            eight,
            eight + "/" + eight,
            ten + "/" + eight,
            nine + "/" + eleven,
            eight + "/" + eleven,
            eight + "/" + ten + "/" + ten,
            eight + "\u0000/" + ten,
            "2020-01-01T07:00:00Z/2020-01-01T09:00:00Z",
            "9999-01-01T07:00:00Z/9999-01-01T09:00:00Z",
            "+1000000000-12-31T23:59:58Z/+1000000000-12-31T23:59:59Z",
            "-1000000000-01-01T00:00:00Z/-1000000000-01-01T02:00:00Z",
            "<script>alert(1)</script>",
            "7".repeat(100_000))
        .forEach(
            window -> {
              HttpResponse<String> answer = visitor.post("/visit/windows", "window", window);
              assertThat(answer.statusCode()).as(window).isIn(400, 422);
              assertThat(answer.body()).as(window).doesNotContain("<script");
            });
    assertThat(visits.heldOf(visitor.order())).isEmpty();
  }

  @Test
  void aWindowOfSomebodyElseIsNotConfirmed() {
    VisitedPlace place = VisitedPlace.of(port, jdbc);
    Visitor other = place.whoIsToChoose();
    other.send("/visit/windows", "window", VisitedPlace.windows(other.page()).get(0));
    String hers = VisitedPlace.heldBy(other);
    Visitor visitor = place.whoIsToChoose();

    for (String id : List.of(hers, "", "VI-", "\u0000", "' or 1=1--", "x".repeat(100_000))) {
      HttpResponse<String> answer = visitor.post("/visit/confirm", "visit", id, "code", "\u0000");
      assertThat(answer.statusCode()).as(id).isIn(400, 422);
    }
    assertThat(visits.find(hers).orElseThrow().state()).isEqualTo(Visit.State.HELD);
    assertThat(visits.openOf(visitor.order())).isEmpty();
  }

  @Test
  void wishesThatAreNoneShowAllWindows() {
    Visitor visitor = VisitedPlace.of(port, jdbc).whoIsToChoose();

    for (String wish :
        List.of(
            "part=noon&language=tlh",
            "part=%00&language=%00",
            "day=31.02.2027",
            "day=%00",
            "day=%2B999999999-12-31",
            "day=" + "7".repeat(5_000),
            "language=" + "x".repeat(5_000))) {
      HttpResponse<String> answer = visitor.get("/visit/windows?" + wish);
      assertThat(answer.statusCode()).as(wish).isIn(200, 400, 414, 431);
      if (answer.statusCode() == 200) {
        assertThat(VisitedPlace.windows(answer.body())).as(wish).isNotEmpty();
      }
    }
    assertThat(visitor.get("/visit/windows?day=31.02.2027").body()).contains("kein Datum");
    assertThat(visitor.get("/?safety=%00").statusCode()).isIn(200, 400, 404);
  }

  @Test
  void whoNeedsNoVisitCanHoldNone() {
    Visitor visitor = Visitor.of(port, OrderBody.complete());
    LocalDate day = LocalDate.ofInstant(clock.instant(), HomeZone.ID).plusDays(2);
    String window =
        day.atTime(8, 0).atZone(HomeZone.ID).toInstant()
            + "/"
            + day.atTime(10, 0).atZone(HomeZone.ID).toInstant();

    assertThat(visitor.post("/visit/windows", "window", window).statusCode()).isEqualTo(302);
    assertThat(visitor.post("/visit/give-back", "code", "1").statusCode()).isEqualTo(302);
    assertThat(visitor.get("/visit/windows").statusCode()).isEqualTo(302);
    assertThat(visits.heldOf(visitor.order())).isEmpty();
  }
}
