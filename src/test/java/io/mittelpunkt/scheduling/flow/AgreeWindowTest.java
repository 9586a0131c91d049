package io.mittelpunkt.scheduling.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent agrees a window with the customer by phone (P7, P10). */
class AgreeWindowTest extends WalkedOrder {

  private static final String VISIT = "attend-visit";
  private static final String AGREE = "userTask_agreeWindow";

  private static final Pattern JSON_VALUE = Pattern.compile("\"value\":\"([^\"]*)\"");

  private Region region;

  @Autowired Visits visits;
  @Autowired JdbcClient jdbc;

  @Test
  void aWindowHasTwoHoursInTheCustomersZoneAndIsToldAtOnce_P7() {
    SteppedOrder order = visitNeeded();
    LocalDate day = today(order).plusDays(3);

    agree(order, day, "14");

    Visit visit = visits.openOf(order.id()).orElseThrow();
    Instant from = day.atTime(LocalTime.of(14, 0)).atZone(customer(order).zone()).toInstant();
    assertThat(visit.windowFrom()).isEqualTo(from);
    assertThat(visit.windowTo()).isEqualTo(from.plus(Duration.ofHours(2)));
    assertThat(told.newest(order, "visitBooked"))
        .containsEntry("fromAt", from.toString())
        .containsEntry("toAt", from.plus(Duration.ofHours(2)).toString());
    assertThat(order.only(VISIT)).isWaitingAt("receiveTask_attendVisit");
    assertThat(order.journal()).endsWith("visitBooked");
    assertThat(told.tracesInTheEngine("visitDay", day.toString())).isZero();
  }

  @Test
  void whatIsNoWindowIsRefusedAndTheTaskStays() {
    SteppedOrder order = visitNeeded();
    String tomorrow = today(order).plusDays(1).toString();

    for (List<String> wrong :
        List.of(
            List.of(today(order).toString(), "0"),
            List.of(today(order).minusDays(1).toString(), "8"),
            List.of(today(order).plusDays(181).toString(), "8"),
            List.of("2026-02-30", "8"),
            List.of("soon", "8"),
            List.of(tomorrow, "eight"),
            List.of(tomorrow, "25"),
            List.of(tomorrow, " "))) {
      assertThatThrownBy(() -> agree(order, wrong.get(0), wrong.get(1)))
          .as("%s", wrong)
          .isInstanceOf(BadUserRequestException.class)
          .hasMessageMatching("(?s).*[Pp]lease .*");
    }

    assertThat(order.task(AGREE)).isNotNull();
    assertThat(visits.openOf(order.id())).isEmpty();
    assertThat(told.notices(order)).doesNotContain("visitBooked");
  }

  @Test
  void onlyTheWindowsOfTheFormAreBooked_P7() {
    SteppedOrder order = visitNeeded();
    LocalDate day = today(order).plusDays(1);

    for (String hour : List.of("3", "9", "23", "-1")) {
      assertThatThrownBy(() -> agree(order, day, hour))
          .as(hour)
          .isInstanceOf(BadUserRequestException.class);
    }

    assertThat(visits.openOf(order.id())).isEmpty();
  }

  @Test
  void whereTechniciansWorkTheAgentFindsTheWindowsThatTheyCanKeep_P5() {
    SteppedOrder order = calledInARegion();
    Map<String, Object> form = order.form(AGREE, "anna", "agents");
    List<String> offered = choices(form);
    assertThat(form).containsEntry("windowsExist", true);
    assertThat(offered).hasSizeGreaterThan(2).endsWith("other");

    submit(order, AGREE, Map.of("visitWindow", offered.get(0)));

    Visit visit = visits.openOf(order.id()).orElseThrow();
    assertThat(visit.planned()).as("somebody has it").isNotNull();
    assertThat(visit.window().iso()).isEqualTo(offered.get(0));
    assertThat(told.notices(order)).containsOnlyOnce("visitBooked");
    assertThat(told.tracesInTheEngine("visitWindow", offered.get(0))).isZero();
  }

  @Test
  void anotherWindowThanTheListedOnesIsAgreedTooIfSomebodyCanKeepIt() {
    SteppedOrder order = calledInARegion();
    LocalDate day = region.workdayAfter(today(order).plusDays(20));

    submit(
        order,
        AGREE,
        Map.of("visitWindow", "other", "visitDay", day.toString(), "visitHour", "10"));

    assertThat(visits.openOf(order.id()).orElseThrow().planned()).isNotNull();
  }

  @Test
  void theTerritorysClockCountsForListedAndTypedWindows() {
    SteppedOrder listed = calledInARegion("Europe/Lisbon");
    String first = choices(listed.form(AGREE, "anna", "agents")).get(0);
    submit(listed, AGREE, Map.of("visitWindow", first));
    assertThat(visits.openOf(listed.id()).orElseThrow().window().iso()).isEqualTo(first);

    SteppedOrder typed = calledInARegion("Europe/Lisbon");
    LocalDate day = region.workdayAfter(today(typed).plusDays(3));
    agree(typed, day, "10");
    assertThat(visits.openOf(typed.id()).orElseThrow().windowFrom())
        .isEqualTo(day.atTime(10, 0).atZone(ZoneId.of("Europe/Lisbon")).toInstant());
  }

  @Test
  void aListedWindowThatIsGoneIsRefusedAndTheTaskStays() {
    SteppedOrder order = calledInARegion();

    for (String wrong :
        List.of(
            "2026-02-30 8",
            "soon",
            "2020-01-01T07:00:00Z/2020-01-01T09:00:00Z",
            "2027-01-05T07:00:00Z/2027-01-05T07:30:00Z",
            "9999-12-31T07:00:00Z/9999-12-31T09:00:00Z")) {
      assertThatThrownBy(() -> submit(order, AGREE, Map.of("visitWindow", wrong)))
          .as(wrong)
          .isInstanceOf(BadUserRequestException.class)
          .hasMessageMatching("(?s).*[Pp]lease .*");
    }

    assertThat(order.task(AGREE)).isNotNull();
  }

  /** He has not chosen, and an agent calls him. */
  private SteppedOrder calledInARegion() {
    return calledInARegion("Europe/Berlin");
  }

  private SteppedOrder calledInARegion(String zone) {
    region = Region.in(jdbc);
    jdbc.sql("update territory set zone = ? where id = ?")
        .params(zone, region.territory().id())
        .update();
    region.technician("line", "socket");
    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-100").at(region.postcode())));
    world.letPass(order.dueIn("event_windowChoiceOverdue").plusMinutes(1));
    return order.run("event_windowChoiceOverdue");
  }

  private static List<String> choices(Map<String, Object> form) {
    return JSON_VALUE
        .matcher(String.valueOf(form.get("windowChoices")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private SteppedOrder visitNeeded() {
    SteppedOrder order = checked(place("dsl-100"));
    assertThat(order.only(VISIT)).isWaitingAtExactly(AGREE);
    return order;
  }

  private void agree(SteppedOrder order, LocalDate day, String hour) {
    agree(order, day.toString(), hour);
  }

  private void agree(SteppedOrder order, String day, String hour) {
    submit(order, AGREE, Map.of("visitDay", day, "visitHour", hour));
  }

  private void submit(SteppedOrder order, String step, Map<String, Object> form) {
    order.submit(step, "anna", "agents", form);
  }
}
