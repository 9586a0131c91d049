package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import io.mittelpunkt.support.Tasklist;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent answers in Tasklist, and the customer answers the mail, days later. */
@RunningService
class AnswerByMailTest {

  private static final String TASK = "userTask_answerCustomer";

  @Autowired JdbcClient jdbc;
  @Autowired WriteToUs writeToUs;
  @Autowired Conversations conversations;

  @Value("${server.port}")
  int port;

  private String thread;

  @BeforeEach
  void aCustomerAsked() {
    CallTeam team = CallTeam.in(jdbc);
    String customer = team.customer("Mia Kaya");
    writeToUs.write(customer, "Kommt das Modem vor Freitag?", "page", List.of());
    thread = conversations.ofCustomer(customer).id();
  }

  @Test
  void aMailAnsweredTwoDaysLaterLandsInTheSameThreadAndTheSameTeamsTask() {
    Tasklist tasks = Tasklist.of(port, "anna");
    tasks.submit(tasks.awaitTask(thread, TASK), "anna", "answer", "Ja, am Donnerstag.");

    JsonNode mail = awaitMail();
    assertThat(mail.get("subject").asText()).contains("hat Ihnen geantwortet");
    assertThat(mail.get("text").asText())
        .startsWith("##- Bitte schreiben Sie Ihre Antwort über diese Zeile -##")
        .contains("Ja, am Donnerstag.", "/c/");
    assertThat(mail.get("html").asText()).contains("Ja, am Donnerstag.");
    assertThat(
            jdbc.sql("select count(*) from notice where parameters::text like '%am Donnerstag%'")
                .query(Integer.class)
                .single())
        .as("the answer in the outbox")
        .isZero();

    new OutsideWorld(port).advance("P2D");
    answer(mail, "Danke! Und wie schließe ich es an?");

    String again = tasks.awaitTask(thread, TASK);
    assertThat(tasks.fact(again, "lastMessages"))
        .contains("Kommt das Modem vor Freitag", "Ja, am Donnerstag", "wie schließe ich es an");
    assertThat(conversations.messages(thread, 10))
        .extracting(ThreadMessage::body)
        .containsExactly(
            "Kommt das Modem vor Freitag?",
            "Ja, am Donnerstag.",
            "Danke! Und wie schließe ich es an?");
    ThreadMessage reply = conversations.messages(thread, 1).get(0);
    assertThat(reply.via()).isEqualTo("mail");
    assertThat(reply.sender()).isNull();
  }

  private JsonNode awaitMail() {
    return await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> new OutsideWorld(port).messages(thread), mails -> !mails.isEmpty())
        .get(0);
  }

  /** As the form on the mailbox page does. */
  private void answer(JsonNode mail, String text) {
    StaffClient page = new StaffClient(port);
    var answer =
        page.send(
            page.request("/sandbox/mailbox/" + mail.get("id").asText() + "/answer")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(page.get("/sandbox/mailbox?answered=1").body())
        .contains("Answer this mail", "is on its way");
  }
}
