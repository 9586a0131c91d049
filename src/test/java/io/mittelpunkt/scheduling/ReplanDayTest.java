package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mittelpunkt.scheduling.DispatchOutcome.Done;
import io.mittelpunkt.scheduling.DispatchOutcome.Refused;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.PlannedDay;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.Shop;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A technician falls sick: what happens by itself, what is proposed, and what dispatch does. */
@RunningService
class ReplanDayTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired ReportAbsence reportAbsence;
  @Autowired PlanProposals proposals;
  @Autowired ApplyMove applyMove;
  @Autowired ReplacementWindows replacements;
  @Autowired ReplanDay replanDay;
  @Autowired DataSource dataSource;
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
  void whoWasNotAnnouncedIsReplacedAtOnceAndWhoWasIsProposed_P8() {
    String ada = region.technician("dsl");
    String quiet = day.visit(customer(), "08:00", day.by(tom, "08:00"), false);
    String told = day.visit(order(), customer(), "12:00", day.by(tom, "12:00"), true);

    sick(tom);

    PlanProposal proposal = proposal();
    assertThat(day.row(quiet).planned().technicianId()).isEqualTo(ada);
    assertThat(day.row(told).planned()).as("nobody, until dispatch agrees").isNull();
    assertThat(proposal.reason()).isEqualTo("absence");
    assertThat(proposal.moves()).extracting(ProposedMove::visitId).containsExactly(told);
    assertThat(proposal.moves().get(0).why()).isEqualTo("technicianAbsent");
    assertThat(notices(told)).isEmpty();

    assertThat(applyMove.apply(proposal.id(), told, "dora")).isInstanceOf(Done.class);
    assertThat(day.row(told).planned().technicianId()).isEqualTo(ada);
    assertThat(notices(told)).containsExactly("visitOtherTechnician");
    assertThat(proposals.findOpen(proposal.id())).as("nothing is left to be done").isEmpty();
    assertThat(applyMove.apply(proposal.id(), told, "dora")).isEqualTo(new Refused("stale"));
    assertThat(notices(told)).hasSize(1);
  }

  @Test
  void whoFitsNobodyGetsAnotherWindowWithNoticeAndFurtherChoices_P8() {
    String order = order();
    String visit = day.visit(order, customer(), "08:00", day.by(tom, "08:00"), true);
    String ada = region.technician("dsl");
    jdbc.sql("update technician_shift set starts = '12:00' where technician_id = ?")
        .param(ada)
        .update();

    sick(tom);

    ProposedMove move = proposal().moves().get(0);
    assertThat(move.windowAfter()).isEqualTo(day.window("12:00"));
    Done done = (Done) applyMove.apply(proposal().id(), visit, "dora");
    assertThat(done.visit().window()).isEqualTo(day.window("12:00"));
    assertThat(done.visit().planned().technicianId()).isEqualTo(ada);
    assertThat(day.row(visit).state()).isEqualTo(State.MOVED);
    assertThat(notices(visit)).containsExactly("visitMovedByUs");
    assertThat(replacements.of(visit)).hasSize(3).doesNotContain(day.window("12:00"));
  }

  @Test
  void aProposalThatANewerPlanReplacedIsStale() {
    region.technician("dsl");
    String told = day.visit(order(), customer(), "12:00", day.by(tom, "12:00"), true);
    sick(tom);
    PlanProposal old = proposal();

    day.visit(customer(), "08:00", null, false);
    replan("urgent");
    await().atMost(Duration.ofSeconds(60)).until(() -> proposals.findOpen(old.id()).isEmpty());

    assertThat(applyMove.apply(old.id(), told, "dora")).isEqualTo(new Refused("stale"));
    assertThat(notices(told)).isEmpty();
  }

  @Test
  void oneNodePlansADayAtATimeAndWhatADeadOneLeftIsDone_P13() throws Exception {
    String ada = region.technician("dsl");
    String visit = day.visit(customer(), "08:00", day.by(tom, "08:00"), false);
    String territory = region.territory().id();
    try (Connection otherNode = dataSource.getConnection()) {
      otherNode.setAutoCommit(false);
      try (PreparedStatement lock =
          otherNode.prepareStatement(
              "select pg_advisory_xact_lock(hashtextextended('plan ' || ? || ' ' || ?, 0))")) {
        lock.setString(1, territory);
        lock.setString(2, day.day().toString());
        lock.execute();
      }
      sick(tom);
      assertThat(replanDay.plan(territory, day.day(), "absence")).isFalse();
      await().atMost(Duration.ofSeconds(90)).until(() -> isLeftByADeadNode(territory));
      assertThat(day.row(visit).planned().technicianId()).isEqualTo(tom);
      otherNode.rollback();
    }

    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> day.row(visit).planned().technicianId().equals(ada));
  }

  /** As if a node had begun the errand a while ago, and was heard of no more. */
  private boolean isLeftByADeadNode(String territory) {
    return jdbc.sql(
                """
                update scheduled_tasks
                set picked = true, picked_by = 'dead', last_heartbeat = ?, version = version + 1
                where task_name = 'replan-day' and not picked
                  and convert_from(task_data, 'UTF8') like '%' || ? || '%'
                """)
            .params(
                clock.instant().minus(Duration.ofMinutes(5)).atOffset(ZoneOffset.UTC), territory)
            .update()
        == 1;
  }

  private void replan(String reason) {
    service
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status ->
                service.publishEvent(new DayChanged(region.territory().id(), day.day(), reason)));
  }

  private void sick(String technician) {
    assertThat(reportAbsence.report(technician, day.day(), day.day(), "sick", "dora")).isEmpty();
  }

  private PlanProposal proposal() {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> proposals.openOf(region.territory().id(), day.day()), it -> it.isPresent())
        .orElseThrow();
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
