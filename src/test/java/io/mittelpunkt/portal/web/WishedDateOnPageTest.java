package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.Orders.Promise;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.VisitWorks;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class WishedDateOnPageTest {

  @LocalServerPort int port;
  @Autowired Orders orders;
  @Autowired Visits visits;
  @Autowired VisitWorks works;
  @Autowired MovableClock clock;

  @Test
  void aLaterDayIsPromisedAndThePageShowsOldDayNewDayAndReason_P6() {
    Visitor visitor = whoWasPromised();
    LocalDate wished = today().plusDays(60);
    LocalDate first = orders.get(visitor.order()).promise();

    assertThat(visitor.get("/day").body())
        .contains("Was möglich ist", "Zugesagt haben wir Ihnen", "min=\"" + today().plusDays(1))
        .contains("max=\"" + today().plusDays(180));
    assertThat(visitor.send("/day", "day", wished.toString(), "code", visitor.code("day")))
        .contains("Ihr Wunsch ist notiert", "Sie wünschen Ihren Anschluss ab");
    visitor.patient(() -> orders.get(visitor.order()).promise().equals(wished));

    List<Promise> promises = orders.promises(visitor.order());
    assertThat(promises).extracting(Promise::date).containsExactly(first, wished);
    assertThat(visitor.page())
        .contains(" statt ", "Der Grund: Sie wünschten einen anderen Tag", "<del>");
  }

  @ParameterizedTest
  @CsvSource({
    "0, Der erste Tag",
    "-1, Der erste Tag",
    "181, Der letzte Tag",
    "4000000, Der letzte Tag"
  })
  void aDayThatCannotBeIsSaidAndSpendsNoCode(int days, String why) {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String code = visitor.code("day");

    HttpResponse<String> answer =
        visitor.post("/day", "day", today().plusDays(days).toString(), "code", code);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(why, "role=\"alert\"");
    assertThat(orders.get(visitor.order()).wishedDate()).isNull();
    assertThat(visitor.send("/day", "day", today().plusDays(180).toString(), "code", code))
        .contains("Ihr Wunsch ist notiert");
  }

  @ParameterizedTest
  @CsvSource({"''", "soon", "2026-02-30", "31.04.2027", "2027-01-01x", "<script>", "' or 1=1--"})
  void whatIsNoDateIsAskedAgain(String typed) {
    Visitor visitor = Visitor.whoIsToConsent(port);

    HttpResponse<String> answer = visitor.post("/day", "day", typed, "code", "1");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Das ist kein Datum").doesNotContain("<script");
  }

  @Test
  void withoutTheCodeNothingIsWished() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String day = today().plusDays(30).toString();

    HttpResponse<String> answer = visitor.post("/day", "day", day, "code", "1");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Dieser Code öffnet nichts", "value=\"" + day + "\"");
    assertThat(orders.get(visitor.order()).wishedDate()).isNull();
  }

  @Test
  void theTechniciansWindowIsShownAndStaysWhenAnotherDayIsWished_P7() {
    Visitor visitor = whoWasPromised();
    ZonedDateTime from = today().plusDays(7).atTime(9, 0).atZone(ZoneId.of("Europe/Berlin"));
    visits.add(
        new Visit(
            "VI-" + visitor.order(),
            visitor.order(),
            orders.get(visitor.order()).customerId(),
            null,
            Visit.State.BOOKED,
            new TimeWindow(from.toInstant(), from.plusHours(2).toInstant()),
            null,
            works.of("installation", null),
            null,
            Visit.Progress.NONE),
        clock.instant());

    assertThat(visitor.page()).contains("Ein Techniker kommt zu Ihnen", "09:00 bis 11:00");
    assertThat(visitor.get("/day").body()).contains("Der Techniker kommt weiterhin", "09:00");
  }

  private Visitor whoWasPromised() {
    Visitor visitor = Visitor.of(port, OrderBody.complete());
    visitor.patient(() -> orders.get(visitor.order()).promise() != null);
    return visitor;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
  }
}
