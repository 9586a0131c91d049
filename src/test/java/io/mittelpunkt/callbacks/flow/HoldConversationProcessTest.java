package io.mittelpunkt.callbacks.flow;

import static io.mittelpunkt.support.SteppedConversation.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.callbacks.ThreadMessage;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedConversation;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.Told;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of what customers write. */
@StoppedEngine
@CoversModel("hold-conversation")
class HoldConversationProcessTest {

  @Autowired ApplicationContext service;
  @Autowired World world;
  @Autowired Told told;
  @Autowired JdbcClient jdbc;
  @Autowired TaskService taskService;
  private CallTeam team;
  private SteppedConversation thread;

  @BeforeEach
  void aCustomerOfATeam() {
    team = CallTeam.in(jdbc);
    thread = SteppedConversation.of(service, team.customer("Mia Kaya"));
  }

  @Test
  void aQuestionIsATaskOfTheTeamAndItsAnswerBearsAName_P11() {
    String agent = team.anyone();
    thread.asks("Kommt das Modem vor Freitag?");

    Map<String, Object> form = thread.form(agent);
    assertThat(form)
        .containsEntry("customerName", "Mia Kaya")
        .containsEntry("teamName", "Team of a test");
    assertThat(form.get("lastMessages").toString()).contains("Kommt das Modem vor Freitag?");
    thread.answer(
        agent, Map.of("answer", "Ja, am Donnerstag.", "seenMessage", form.get("newestMessage")));

    assertThat(thread.tasks(TASK)).isEmpty();
    assertThat(thread.row().waitsSince()).isNull();
    ThreadMessage answer = thread.messages().get(1);
    assertThat(answer.body()).isEqualTo("Ja, am Donnerstag.");
    assertThat(answer.agentName()).isEqualTo("Agent " + agent);
    assertThat(told.tracesInTheEngine("answer", "Ja, am Donnerstag.")).isZero();
  }

  @Test
  void aReplyDaysLaterResumesTheSameCaseWithTheAgentWhoKnowsHim_P11() {
    String agent = team.anyone();
    thread.asks("Kommt das Modem vor Freitag?");
    thread.answer(agent, answered("Ja."));
    String instance = thread.only("hold-conversation").getId();

    world.letPass(Duration.ofDays(2));
    thread.asks("Wie schließe ich es an?");

    assertThat(thread.only("hold-conversation").getId()).isEqualTo(instance);
    assertThat(candidates()).contains(agent);
    assertThat(thread.form(agent).get("knownAgent").toString()).contains(agent);
  }

  @Test
  void thanksAreKeptAndNobodysTask() {
    thread.asks("Kommt das Modem vor Freitag?");
    thread.answer("anna", answered("Ja."));

    ThreadMessage thanks = thread.asks("Vielen Dank!");

    assertThat(thanks.question()).isFalse();
    assertThat(thread.messages()).hasSize(3);
    assertThat(thread.tasks(TASK)).isEmpty();
    assertThat(thread.row().waitsSince()).isNull();
  }

  @Test
  void whatHeAsksWhileTheFormIsOpenIsNotLost() {
    thread.asks("Kommt das Modem vor Freitag?");
    Object seen = thread.form("anna").get("newestMessage");
    ThreadMessage later = thread.asks("Und der Techniker?");
    thread.answer("anna", Map.of("answer", "Ja, am Donnerstag.", "seenMessage", seen));

    assertThat(thread.row().waitsSince()).isEqualTo(later.at());
    assertThat(thread.form("anna").get("newestMessage")).isNotEqualTo(seen);
    thread.answer("anna", answered("Er kommt um zehn."));
    assertThat(thread.row().waitsSince()).isNull();
    assertThat(thread.tasks(TASK)).isEmpty();
  }

  @Test
  void whoDoesNotSayWhatHeSawHasSeenTheFirstQuestionOnly() {
    thread.asks("Kommt das Modem vor Freitag?");
    thread.asks("Und der Techniker?");
    thread.answer("anna", Map.of("answer", "Ja."));

    assertThat(thread.tasks(TASK)).hasSize(1);
  }

  @Test
  void aQuestionThatComesWhileTheAnswerIsSentFindsTheConversation() {
    thread.asks("Kommt das Modem vor Freitag?");
    Map<String, Object> answer = answered("Ja.");
    thread.writes("Und der Techniker?");
    thread.answer("anna", answer);
    world.run("resume-conversation", thread.id());

    assertThat(thread.all("hold-conversation")).hasSize(1);
    assertThat(thread.tasks(TASK)).hasSize(1);
  }

  @Test
  void whatNeedsNoAnswerIsSettledWithoutOne() {
    thread.asks("Ich habe es selbst gefunden.");
    thread.answer(
        "anna",
        Map.of("noAnswerNeeded", true, "seenMessage", thread.form("anna").get("newestMessage")));

    assertThat(thread.messages()).hasSize(1);
    assertThat(thread.row().waitsSince()).isNull();
    assertThat(thread.tasks(TASK)).isEmpty();
  }

  @Test
  void anEmptyAnswerIsNoneAndTheTaskStays() {
    thread.asks("Kommt das Modem vor Freitag?");

    assertThatThrownBy(() -> thread.answer("anna", Map.of("answer", "  ")))
        .hasMessageContaining("answer");
    assertThat(thread.tasks(TASK)).hasSize(1);
    assertThat(thread.row().waitsSince()).isNotNull();
  }

  @Test
  void aQuestionThatNobodyAnswersEscalates_P1() {
    thread.asks("Kommt das Modem vor Freitag?");
    world.letPass(Duration.ofHours(5));
    thread.run("event_answerCustomerIdle");

    assertThat(thread.all("escalate-idle-case")).hasSize(1);
  }

  @Test
  void aQuietConversationRestsAndANewQuestionResumesIt() {
    thread.asks("Kommt das Modem vor Freitag?");
    thread.answer("anna", answered("Ja."));
    world.letPass(Duration.ofDays(30).plusMinutes(1));
    thread.run("event_longQuiet");
    assertThat(thread.endsOf("hold-conversation")).containsExactly("event_threadRests");

    thread.asks("Und wann kommt die Rechnung?");

    assertThat(thread.tasks(TASK)).hasSize(1);
    assertThat(thread.form("anna").get("lastMessages").toString()).contains("Modem", "Rechnung");
  }

  @Test
  void aConversationThatShouldRestAndDoesNotIsSeen() {
    thread.asks("Kommt das Modem vor Freitag?");
    thread.answer("anna", answered("Ja."));
    world.letPass(Duration.ofHours(745));
    thread.run("event_awaitQuestionIdle");

    assertThat(thread.all("escalate-idle-case")).hasSize(1);
  }

  private Map<String, Object> answered(String text) {
    return Map.of("answer", text, "seenMessage", thread.form("anna").get("newestMessage"));
  }

  private List<String> candidates() {
    return taskService.getIdentityLinksForTask(thread.task(TASK).getId()).stream()
        .map(IdentityLink::getUserId)
        .toList();
  }
}
