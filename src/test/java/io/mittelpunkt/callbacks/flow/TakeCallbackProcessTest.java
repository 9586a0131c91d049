package io.mittelpunkt.callbacks.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.FindCallTimes;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedDraft;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent notes in Tasklist that a customer would like to be called. */
@StoppedEngine
@CoversModel("take-callback")
class TakeCallbackProcessTest {

  private static final String KIRITIMATI = "Pacific/Kiritimati";

  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired ProcessEngine engine;
  @Autowired Callbacks callbacks;
  @Autowired FindCallTimes findCallTimes;
  @Autowired Outbox outbox;
  private CallTeam team;
  private String customer;

  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc);
    team.anyone("de");
    customer = team.customer("Mia");
  }

  @Test
  void theFirstFreeTimeIsPromisedAndTold() {
    submit(said("first"));

    Callback promised = only();
    assertThat(promised.matter()).isEqualTo(Matter.BILL);
    assertThat(promised.askedVia()).isEqualTo("phone");
    assertThat(promised.remark()).isEqualTo("The fee of May");
    assertThat(promised.promise().teamId()).isEqualTo(team.id());
    assertThat(outbox.toldAbout(promised.id()))
        .extracting(it -> it.notice().template())
        .containsExactly("callbackPromised");
    assertThat(ends()).containsExactly("event_callPromised");
  }

  @Test
  void aTimeThatHeNamesIsThatOfHisOwnClock() {
    customer = team.customer("Kiri", "de", KIRITIMATI);
    Instant free =
        findCallTimes.of(customer, ZoneId.of(KIRITIMATI), "de").slots().get(20).window().from();
    LocalDateTime there = LocalDateTime.ofInstant(free, ZoneId.of(KIRITIMATI));
    Map<String, Object> said = said("at");
    said.put("callDay", there.toLocalDate().toString());
    said.put("callTime", there.toLocalTime().toString());

    submit(said);

    assertThat(only().promise().slot().from()).isEqualTo(free);
  }

  @Test
  void anotherNumberIsCalledAndKnownOneNotAskedFor() {
    Map<String, Object> said = said("first");
    said.put("callNumber", "0151 99887766");

    submit(said);

    assertThat(only().phone()).isEqualTo("+4915199887766");
  }

  @Test
  void whoIsPromisedACallAboutItReadsWhichAndNoSecondIsPromised() {
    submit(said("first"));

    assertThatThrownBy(() -> submit(said("first")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("promised a call about this already")
        .hasMessageContaining(only().id());
    only();
  }

  @ParameterizedTest
  @CsvSource({
    "whoseCall, C-nobody, no customer and no order",
    "whoseCall, '', no customer and no order",
    "matter, missedVisit, what it is about",
    "matter, <script>, what it is about",
    "callWhen, soon, Please choose when",
    "callWhen, pool, national team",
    "callNumber, 12, cannot be called"
  })
  void whatCannotBeIsRefusedInWordsAndNothingIsKept(String field, String typed, String reason) {
    Map<String, Object> said = said("first");
    said.put(field, typed);

    assertThatThrownBy(() -> submit(said))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining(reason);

    assertThat(callbacks.ofCustomer(customer)).isEmpty();
    assertThat(ends()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 10:00, is over",
    "2999-01-01, 10:00, further ahead",
    "2026-02-31, 10:00, a day and a time",
    "tomorrow, ten, a day and a time",
    "'', '', a day and a time"
  })
  void aTimeThatCannotBeIsRefusedWithTheTimesThatAreFree(String day, String time, String reason) {
    Map<String, Object> said = said("at");
    said.put("callDay", day);
    said.put("callTime", time);

    assertThatThrownBy(() -> submit(said))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("His team has free");
    assertThat(callbacks.ofCustomer(customer)).isEmpty();
  }

  @Test
  void aRemarkThatCannotBeKeptIsNotKeptHalf() {
    Map<String, Object> said = said("first");
    said.put("callRemark", "x".repeat(501));
    assertThatThrownBy(() -> submit(said)).hasMessageContaining("500");
    said.put("callRemark", "a\u0000b");
    assertThatThrownBy(() -> submit(said)).hasMessageContaining("type it anew");
    assertThat(callbacks.ofCustomer(customer)).isEmpty();
  }

  @Test
  void nothingPersonalIsStoredInTheEngine() {
    Map<String, Object> said = said("first");
    said.put("callRemark", "Secret " + customer);
    submit(said);

    for (String table : List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail")) {
      assertThat(
              jdbc.sql("select count(*) from " + table + " where text_ like ?")
                  .param("%" + customer + "%")
                  .query(Long.class)
                  .single())
          .as(table)
          .isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"agents", "team-leads", "team-national"})
  void whoTalksWithCustomersStartsIt(String group) {
    SteppedDraft.as(engine, "somebody", group, () -> start(said("first")));
    only();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dispatch", "operations"})
  void nobodyElseDoes(String group) {
    assertThatThrownBy(() -> SteppedDraft.as(engine, "somebody", group, () -> start(said("first"))))
        .isInstanceOf(AuthorizationException.class);
    assertThat(callbacks.ofCustomer(customer)).isEmpty();
  }

  private Map<String, Object> said(String when) {
    Map<String, Object> said = new HashMap<>();
    said.put("whoseCall", customer);
    said.put("matter", "bill");
    said.put("callWhen", when);
    said.put("callRemark", "The fee of May");
    return said;
  }

  private void submit(Map<String, Object> form) {
    SteppedDraft.as(engine, "anna", "agents", () -> start(form));
  }

  private Object start(Map<String, Object> form) {
    return engine
        .getFormService()
        .submitStartForm(SteppedDraft.definition(engine, "take-callback"), form);
  }

  private Callback only() {
    List<Callback> all = callbacks.ofCustomer(customer);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  /** Where the instances about this customer's calls ended. */
  private List<String> ends() {
    return callbacks.ofCustomer(customer).stream()
        .flatMap(
            it ->
                engine
                    .getHistoryService()
                    .createHistoricActivityInstanceQuery()
                    .activityType("noneEndEvent")
                    .list()
                    .stream()
                    .filter(
                        end ->
                            end.getProcessDefinitionKey().equals("take-callback")
                                && businessKey(end.getProcessInstanceId()).equals(it.id())))
        .map(end -> end.getActivityId())
        .toList();
  }

  private String businessKey(String instance) {
    return String.valueOf(
        engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceId(instance)
            .singleResult()
            .getBusinessKey());
  }
}
