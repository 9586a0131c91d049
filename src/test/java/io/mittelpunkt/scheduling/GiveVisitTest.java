package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.DispatchOutcome.Done;
import io.mittelpunkt.scheduling.DispatchOutcome.Refused;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.PlannedDay;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.Shop;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Dispatch gives a visit to somebody else: on the way or not, and never by a plan of before. */
@RunningService
class GiveVisitTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired GiveVisit giveVisit;
  @Autowired MoveByDispatch moveByDispatch;
  @Autowired ApplyMove applyMove;
  @Autowired PlanProposals proposals;
  private Region region;
  private PlannedDay day;
  private String tom;
  private String ada;

  @BeforeEach
  void setUpARegion() {
    region = Region.in(jdbc);
    LocalDate today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    day = new PlannedDay(service, region, region.workdayAfter(today.plusDays(1)));
    tom = region.technician("dsl");
    ada = region.technician("dsl");
  }

  @Test
  void whoHasAnAccidentOnTheWayIsReplacedAndTheCustomerIsToldEachTime_P8() {
    String visit = visit(day.by(tom, "08:00"), false);
    setOut(visit);

    for (String technician : List.of(ada, tom, ada)) {
      assertThat(giveVisit.give(visit, technician)).isInstanceOf(Done.class);
    }

    assertThat(day.row(visit).planned().technicianId()).isEqualTo(ada);
    assertThat(day.row(visit).state()).isEqualTo(State.BOOKED);
    assertThat(day.row(visit).progress().expectedAt()).isNull();
    assertThat(notices(visit)).hasSize(3).containsOnly("visitOtherTechnician");
  }

  @Test
  void whomNobodyElseCanReachGetsAnotherWindow_P8() {
    String visit = visit(day.by(tom, "08:00"), true);
    setOut(visit);

    assertThat(moveByDispatch.move(visit, day.window("14:00"), "technicianAbsent"))
        .isInstanceOf(Done.class);
    assertThat(day.row(visit).state()).isEqualTo(State.MOVED);
    assertThat(notices(visit)).containsExactly("visitMovedByUs");
  }

  @Test
  void aProposalForAnotherTechniciansVisitIsStale() {
    String carl = region.technician("dsl");
    String visit = visit(day.by(carl, "08:00"), true);
    ProposedMove move =
        new ProposedMove(
            visit, tom, day.at("08:00"), ada, day.window("08:00"), null, "makesRoom", null);
    PlanProposal proposal =
        new PlanProposal(
            Ids.next("PP"),
            region.territory().id(),
            day.day(),
            "asked",
            clock.instant(),
            List.of(move));
    service
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(status -> proposals.open(proposal));

    assertThat(applyMove.apply(proposal.id(), visit, "dora")).isEqualTo(new Refused("stale"));
    assertThat(day.row(visit).planned().technicianId()).isEqualTo(carl);
    assertThat(notices(visit)).isEmpty();
  }

  private String visit(Assignment planned, boolean announced) {
    String customer = day.customer("Mia " + UUID.randomUUID());
    return day.visit(new Shop(port).order("Mia Muster", ""), customer, "08:00", planned, announced);
  }

  private void setOut(String visit) {
    jdbc.sql(
            "update visit set state = 'onTheWay', on_the_way_at = :at, expected_at = :at where id = :id")
        .param("at", day.at("08:00").atOffset(ZoneOffset.UTC))
        .param("id", visit)
        .update();
  }

  private List<String> notices(String visit) {
    return jdbc.sql("select template from notice where key like ? || ':%'")
        .param(visit)
        .query(String.class)
        .list();
  }
}
