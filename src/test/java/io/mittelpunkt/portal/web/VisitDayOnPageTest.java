package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a customer's page says on the day of the visit. */
@RunningService
class VisitDayOnPageTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  @Test
  void theSafetyNoticeIsShownOnTheDayInTheLanguageThatIsChosenWithAReceiptEach() {
    VisitedPlace place = VisitedPlace.of(port, jdbc);
    Visitor visitor = place.whoHasAWindow();
    place.shift(visitor, noon().plus(Duration.ofDays(1)));
    assertThat(visitor.page()).doesNotContain("zu Ihrer Sicherheit");
    assertThat(receipts(visitor)).isEmpty();

    place.shift(visitor, noon());

    assertThat(visitor.page())
        .contains("Bevor der Techniker kommt: zu Ihrer Sicherheit", "Türkçe", "українська")
        .doesNotContain("{phone}");
    assertThat(visitor.get("?safety=ar").body())
        .contains("قبل وصول الفنّي", "lang=\"ar\" dir=\"rtl\"", "Ein Techniker kommt zu Ihnen");
    assertThat(visitor.get("?safety=tlh").body()).contains("zu Ihrer Sicherheit");
    assertThat(receipts(visitor)).containsExactly("ar", "de");
  }

  @Test
  void whoSpeaksNoneOfThePagesLanguagesReadsTheNoticeInHisOwn() {
    VisitedPlace place = VisitedPlace.of(port, jdbc);
    Visitor visitor = place.whoHasAWindow();
    place.shift(visitor, noon());
    speak(visitor, "tr-TR");

    assertThat(visitor.page())
        .contains("A technician comes to you", "Teknisyen gelmeden önce: güvenliğiniz için");
    assertThat(receipts(visitor)).containsExactly("tr");
  }

  @Test
  void theTechnicianIsNamedByHisFirstNameOnceHeWasAnnounced() {
    VisitedPlace place = VisitedPlace.of(port, jdbc);
    Visitor visitor = place.whoHasAWindow();
    assertThat(visitor.page()).doesNotContain("Jale");

    place.set(visitor, "reminded_at", clock.instant());

    assertThat(visitor.page()).contains("Jale kommt zu Ihnen.").doesNotContain("Demir");
  }

  @Test
  void onTheDayThePageSaysWhenHeComesThatItGetsLaterAndThatHeIsThere_P7() {
    VisitedPlace place = VisitedPlace.of(port, jdbc);
    Visitor visitor = place.whoHasAWindow();
    beforeNoon();
    place.shift(visitor, noon());

    place.state(visitor, "onTheWay");
    place.set(visitor, "expected_at", noon().plus(Duration.ofMinutes(20)));
    assertThat(visitor.page())
        .contains("ist auf dem Weg zu Ihnen und gegen 12:20 da", "12:00 bis 14:00")
        .doesNotContain("/visit/windows\"", "Es wird später");

    place.set(visitor, "expected_at", noon().plus(Duration.ofMinutes(150)));
    assertThat(visitor.page())
        .contains("Es wird später", "jetzt gegen 14:30", "Vereinbart war 12:00 bis 14:00");

    place.state(visitor, "begun");
    assertThat(visitor.page())
        .contains("Der Techniker ist bei Ihnen.")
        .doesNotContain("Es wird später", "/visit/windows\"");
  }

  @Test
  void howItWasIsRatedOnceHeWasThereAndTheAverageIsPublished() {
    VisitedPlace place = VisitedPlace.of(port, jdbc);
    Visitor visitor = place.whoHasAWindow();
    visitor.post("/visit/rating", "stars", "4");
    assertThat(visitor.page()).doesNotContain("Wie war der Besuch?");

    place.state(visitor, "done");

    assertThat(visitor.page()).contains("Der Techniker war bei Ihnen", "Wie war der Besuch?");
    for (String stars : List.of("0", "6", "", "4.5", "\u0000", "44")) {
      visitor.post("/visit/rating", "stars", stars);
    }
    assertThat(stars(visitor)).isEmpty();
    assertThat(visitor.send("/visit/rating", "stars", "4"))
        .contains("Ihr Wort zum Besuch ist notiert", "Im Durchschnitt geben");
    visitor.send("/visit/rating", "stars", "5");
    assertThat(stars(visitor)).containsExactly(5);
  }

  @Test
  void whatMayBeOwedForAMissedWindowIsSaid_P12() {
    VisitedPlace place = VisitedPlace.of(port, jdbc);
    Visitor visitor = place.whoHasAWindow();
    place.shift(visitor, clock.instant().minus(Duration.ofHours(3)));
    jdbc.sql(
            """
            insert into compensation
              (id, customer_id, order_id, visit_id, reason, amount, noted_at)
            select 'CP-' || id, customer_id, order_id, id, 'visitMissed', 10.00, now()
            from visit where order_id = ? and state = 'booked'
            """)
        .param(visitor.order())
        .update();
    assertThat(visitor.page()).contains("möglicherweise 10,00\u00a0€ zu");

    place.state(visitor, "missed");
    assertThat(visitor.page())
        .contains("Wir sind nicht wie vereinbart gekommen", "möglicherweise 10,00\u00a0€ zu");

    jdbc.sql("update visit set state = 'notDone' where order_id = ? and state = 'missed'")
        .param(visitor.order())
        .update();
    assertThat(visitor.page())
        .as("whatever became of the visit since")
        .containsOnlyOnce("möglicherweise 10,00\u00a0€ zu");
  }

  private void beforeNoon() {
    Duration left = Duration.between(clock.instant(), noon().minus(Duration.ofHours(1)));
    new OutsideWorld(port).advance((left.isNegative() ? left.plusDays(1) : left).toString());
  }

  private Instant noon() {
    return LocalDate.ofInstant(clock.instant(), HomeZone.ID)
        .atTime(12, 0)
        .atZone(HomeZone.ID)
        .toInstant();
  }

  private List<Integer> stars(Visitor visitor) {
    return jdbc.sql(
            """
            select r.stars from visit_rating r join visit v on v.id = r.visit_id
            where v.order_id = ?
            """)
        .param(visitor.order())
        .query(Integer.class)
        .list();
  }

  private List<String> receipts(Visitor visitor) {
    return jdbc.sql(
            """
            select r.language from visit_receipt r join visit v on v.id = r.visit_id
            where v.order_id = ? and r.via = 'page' order by r.language
            """)
        .param(visitor.order())
        .query(String.class)
        .list();
  }

  private void speak(Visitor visitor, String language) {
    jdbc.sql(
            """
            update customer set language = ?
            where id = (select customer_id from product_order where id = ?)
            """)
        .params(language, visitor.order())
        .update();
  }
}
