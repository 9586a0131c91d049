package io.mittelpunkt.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.support.Round;
import io.mittelpunkt.support.RunningService;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a technician reads of his day, and what his buttons do where no script runs. */
@RunningService
class TechnicianPageTest {

  private static final Locale TURKISH = Locale.forLanguageTag("tr");

  @LocalServerPort int port;
  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;

  private Round round;
  private Phone phone;

  @BeforeEach
  void hire() {
    round = Round.today(service);
    phone = new Phone(port, "en");
  }

  @Test
  void theDayIsInItsOrderWithTheNextStopOnTop() {
    Visit later = round.customer(14, "Zoe Zander", "+4915100000014", Locale.GERMAN);
    Visit first = round.customer(9, "Öz, Ayşe", "+4915100000009", TURKISH);

    String page = phone.page(round.link());

    assertThat(page)
        .contains("Hello Timo", "9:00", "2:00", "Lindenstraße 5", "Installation")
        .contains("about 45 minutes", "Wiring tools", "Socket and cable")
        .contains("Ayşe", "speaks Turkish", "0 of 2 stops")
        .contains("geo:52.54000,13.40500?q=Lindenstra%C3%9Fe%205");
    assertThat(page.indexOf(first.id())).isLessThan(page.indexOf(later.id()));
  }

  @Test
  void theBrowsersLanguageIsSpoken() {
    round.customer(9, "Ada Nowak", null, TURKISH);
    String link = round.link();

    assertThat(new Phone(port, "de-AT,de;q=0.9").page(link))
        .contains("lang=\"de\"", "Guten Tag Timo", "Unterwegs", "spricht Türkisch", "09:00");
    assertThat(new Phone(port, "uk").page(link)).contains("lang=\"en\"", "On the way");
  }

  @Test
  void ofTheNextStopOnlyAFirstNameAndItsNumberAreShown() {
    Visit first = round.customer(9, "Ada Nowak", "+4915100000009", Locale.GERMAN);
    round.customer(14, "Zoe Zander", "+4915100000014", Locale.GERMAN);
    String link = round.link();

    assertThat(phone.page(link))
        .contains("Call Ada", "tel:+4915100000009")
        .doesNotContain("Nowak", "Zoe", "Zander", "+4915100000014");

    jdbc.sql("update visit set state = 'done' where id = ?").param(first.id()).update();
    assertThat(phone.page(link))
        .contains("Call Zoe", "tel:+4915100000014", "1 of 2 stops")
        .doesNotContain("Ada", "+4915100000009", "Zander");
  }

  @Test
  void aCustomerWithoutANumberIsReachedByTheService() {
    round.customer(9, "Ada Nowak", null, Locale.GERMAN);

    assertThat(phone.page(round.link())).contains("Call the service", "tel:08000000000");
  }

  @Test
  void onAnotherDayNobodysNameIsShownAndNothingCanBeReported() {
    Round tomorrow = round.on(round.day().plusDays(1));
    tomorrow.customer(9, "Ada Nowak", "+4915100000009", Locale.GERMAN);

    assertThat(phone.page(tomorrow.link()))
        .contains("Lindenstraße 5", "once its day has come")
        .doesNotContain("Ada", "+4915100000009", "<form");
  }

  @Test
  void aJobOfTheNetworkHasNobodyToCallAndAnUnknownWorkIsShownAsItIs() {
    Visit job = round.job(9);
    jdbc.sql("update visit set work = 'mast <b>' where id = ?").param(job.id()).update();

    assertThat(phone.page(round.link()))
        .contains("mast &lt;b&gt;", "Open the map")
        .doesNotContain("You meet", "mast <b>");
  }

  @Test
  void aDelayThatTheCustomerWasToldIsToldToTheTechnician() {
    Visit visit = round.customer(9, "Ada Nowak", null, Locale.GERMAN);
    jdbc.sql("update visit set expected_at = window_to + interval '40 minutes' where id = ?")
        .param(visit.id())
        .update();

    assertThat(phone.page(round.link()))
        .contains("The customer was told that it gets later: 11:40");
  }

  @Test
  void aDayWithoutVisitsAndADayThatIsOverSaySo() {
    String link = round.link();
    assertThat(phone.page(link)).contains("No visits are planned for you on this day.");

    Visit visit = round.job(9);
    jdbc.sql("update visit set state = 'done' where id = ?").param(visit.id()).update();
    assertThat(phone.page(link)).contains("All stops of this day are behind you.", "1 of 1");
  }

  @Test
  void theFourButtonsWorkAsPlainFormsAndADoubleSubmitCountsOnce() {
    Visit visit = round.job(9);
    Visit next = round.job(11);
    String link = round.link();
    String before = phone.page(link);

    assertThat(phone.tap(link, before, visit.id(), "onTheWay")).contains("Noted. Thank you.");
    assertThat(phone.tap(link, before, visit.id(), "onTheWay")).contains("Noted. Thank you.");
    assertThat(round.answers(visit)).containsExactly("taken");
    assertThat(round.row(visit).state()).isEqualTo(State.ON_THE_WAY);

    assertThat(phone.tap(link, before, visit.id(), "arrived")).contains("Noted. Thank you.");
    String after = phone.tap(link, before, visit.id(), "done");
    assertThat(after).contains("1 of 2 stops");
    assertThat(round.row(visit).state()).isEqualTo(State.DONE);

    phone.tap(link, after, next.id(), "arrived");
    String key = Phone.key(after, next.id(), "couldNot");
    phone.post(
        link + "/tap", "visit", next.id(), "key", key, "tap", "couldNot", "reason", "notPossible");
    assertThat(round.row(next).state()).isEqualTo(State.NOT_DONE);
  }

  @Test
  void whatIsNotHisAnyMoreIsAnsweredHonestly() {
    Visit moved = round.job(9);
    Visit calledOff = round.job(11);
    String link = round.link();
    String page = phone.page(link);
    jdbc.sql("update visit set technician_id = ? where id = ?")
        .params(round.colleague().technician(), moved.id())
        .update();
    jdbc.sql("update visit set state = 'withdrawn' where id = ?").param(calledOff.id()).update();

    assertThat(phone.tap(link, page, moved.id(), "done")).contains("A colleague has this visit");
    assertThat(phone.tap(link, page, calledOff.id(), "done")).contains("has ended or was moved");
    assertThat(List.of(round.row(moved).state(), round.row(calledOff).state()))
        .containsExactly(State.BOOKED, State.WITHDRAWN);
  }
}
