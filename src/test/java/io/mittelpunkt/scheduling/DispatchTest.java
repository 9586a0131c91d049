package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.scheduling.DispatchOutcome.Done;
import io.mittelpunkt.scheduling.DispatchOutcome.Refused;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.PlannedDay;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.Shop;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What dispatch takes from a customer he is told of, with what he can have instead (P8). */
@RunningService
class DispatchTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired MoveByDispatch moveByDispatch;
  @Autowired WithdrawByDispatch withdrawByDispatch;
  @Autowired GiveVisit giveVisit;
  @Autowired AddNetworkJob addNetworkJob;
  @Autowired DeclareRegionalEvent declareRegionalEvent;
  @Autowired ReplacementWindows replacements;
  private Region region;
  private PlannedDay day;
  private String tom;

  @BeforeEach
  void setUpARegion() {
    region = Region.in(jdbc);
    LocalDate today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    day = new PlannedDay(service, region, region.workdayAfter(today.plusDays(1)));
    tom = region.technician("dsl");
  }

  @Test
  void withoutNoticeTheDatabaseTakesNothingFromACustomer_P8() {
    String visit = day.visit(order(), customer(), "08:00", day.by(tom, "08:00"), false);
    for (String state : List.of("withdrawn", "moved")) {
      assertThatThrownBy(
              () ->
                  jdbc.sql("update visit set state = ?, ended_by = 'operator' where id = ?")
                      .params(state, visit)
                      .update())
          .hasMessageContaining("without notice (P8)");
    }
    assertThat(day.row(visit).state()).isEqualTo(State.BOOKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state = 'withdrawn'",
        "state = 'moved'",
        "window_from = window_from + interval '2 hours', window_to = window_to + interval '2 hours'",
        "window_to = window_to + interval '1 second'"
      })
  void nobodyGoesAroundTheNoticeByNotSayingWhoItWas_P8(String change) {
    String visit = day.visit(order(), customer(), "08:00", day.by(tom, "08:00"), false);

    assertThatThrownBy(
            () -> jdbc.sql("update visit set " + change + " where id = ?").param(visit).update())
        .hasMessageContaining("(P8)");

    assertThat(day.row(visit).window()).isEqualTo(day.window("08:00"));
    assertThat(day.row(visit).state()).isEqualTo(State.BOOKED);
  }

  @Test
  void whoIsMovedHasANewVisitANoticeAndFurtherChoices_P8() {
    String visit = day.visit(order(), customer(), "08:00", day.by(tom, "08:00"), true);

    Done done = (Done) moveByDispatch.move(visit, day.window("14:00"), "noRoom");

    assertThat(day.row(visit).state()).isEqualTo(State.MOVED);
    assertThat(done.visit().window()).isEqualTo(day.window("14:00"));
    assertThat(done.visit().progress().remindedAt()).as("he is reminded of the new one").isNull();
    assertThat(notices(visit)).containsExactly("visitMovedByUs");
    assertThat(replacements.of(visit)).isNotEmpty().doesNotContain(day.window("14:00"));
    assertThat(moveByDispatch.move(visit, day.window("12:00"), "noRoom"))
        .isEqualTo(new Refused("notOpen"));
  }

  @Test
  void aWindowThatIsTakenMeanwhileIsRefusedAndNothingIsLost() {
    String visit = day.visit(order(), customer(), "08:00", day.by(tom, "08:00"), true);
    day.visit(customer(), "14:00", day.by(tom, "14:00"), true);
    day.visit(customer(), "14:00", day.by(tom, "15:00"), true);

    assertThat(moveByDispatch.move(visit, day.window("14:00"), "noRoom"))
        .isEqualTo(new Refused("taken"));
    assertThat(day.row(visit).state()).isEqualTo(State.BOOKED);
    assertThat(notices(visit)).isEmpty();
  }

  @Test
  void whoIsCalledOffIsOfferedOtherWindows_P8() {
    String visit = day.visit(order(), customer(), "08:00", day.by(tom, "08:00"), true);

    assertThat(withdrawByDispatch.withdraw(visit, "technicianAbsent")).isEqualTo(new Done(null));

    assertThat(day.row(visit).state()).isEqualTo(State.WITHDRAWN);
    assertThat(notices(visit)).containsExactly("visitWithdrawnByUs");
    assertThat(replacements.of(visit)).isNotEmpty().doesNotContain(day.window("08:00"));
  }

  @Test
  void whereNothingCanBeOfferedNothingIsTaken_P8() {
    String visit = day.visit(order(), customer(), "08:00", day.by(tom, "08:00"), true);
    jdbc.sql("delete from technician_shift where technician_id = ?").param(tom).update();

    assertThat(withdrawByDispatch.withdraw(visit, "technicianAbsent"))
        .isEqualTo(new Refused("noOtherWindows"));
    assertThat(day.row(visit).state()).isEqualTo(State.BOOKED);
  }

  @Test
  void aVisitIsGivenOnlyToWhoCanMakeItInItsWindow() {
    String visit = day.visit(customer(), "08:00", null, false);
    day.visit(customer(), "08:00", day.by(tom, "08:00"), true);
    day.visit(customer(), "08:00", day.by(tom, "09:00"), true);
    String unskilled = region.technician("fibre");

    assertThat(giveVisit.give(visit, tom)).isEqualTo(new Refused("noRoom"));
    assertThat(giveVisit.give(visit, unskilled)).isEqualTo(new Refused("noRoom"));
    String ada = region.technician("dsl");
    assertThat(giveVisit.give(visit, ada)).isInstanceOf(Done.class);
    assertThat(day.row(visit).planned().technicianId()).isEqualTo(ada);
  }

  @Test
  void aJobOfTheNetworkEndsWithoutNotice() {
    var added =
        (AddNetworkJob.Outcome.Added)
            addNetworkJob.add(
                region.address("Ahornweg 3"),
                Duration.ofHours(1),
                Set.of("dsl"),
                day.window("08:00"));

    assertThat(withdrawByDispatch.withdraw(added.visit().id(), "urgent")).isEqualTo(new Done(null));
    assertThat(notices(added.visit().id())).isEmpty();
    assertThat(
            addNetworkJob.add(
                new PostalAddress("Weg 1", "00000", "Nirgends"),
                Duration.ofHours(1),
                Set.of(),
                day.window("08:00")))
        .isEqualTo(new AddNetworkJob.Outcome.Refused("noTerritory"));
  }

  @Test
  void ofAStormEachCustomerWhoStillWaitsIsToldOnce() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    PlannedDay now = new PlannedDay(service, region, today);
    String mia = customer();
    String lea = customer();
    now.visit(order(), mia, "08:00", null, false);
    now.visit(order(), mia, "12:00", null, false);
    now.visit(order(), lea, "08:00", null, false);
    String over = now.visit(order(), customer(), "08:00", null, false);
    jdbc.sql("update visit set state = 'done', ended_by = 'work' where id = ?")
        .param(over)
        .update();

    assertThat(
            declareRegionalEvent.declare(
                region.territory().id(),
                "storm",
                Duration.ofMinutes(40),
                clock.instant().plus(Duration.ofHours(30)),
                "dora"))
        .isEmpty();

    assertThat(
            jdbc.sql(
                    """
                    select customer_id from notice
                    where template = 'regionalDelay' and customer_id in (
                      select customer_id from visit where territory_id = ?)
                    """)
                .param(region.territory().id())
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder(mia, lea);
  }

  private String customer() {
    return day.customer("Mia " + UUID.randomUUID());
  }

  private String order() {
    return new Shop(port).order("Mia Muster", "");
  }

  private List<String> notices(String visit) {
    return jdbc.sql("select template from notice where key like ? || ':%'")
        .param(visit)
        .query(String.class)
        .list();
  }
}
