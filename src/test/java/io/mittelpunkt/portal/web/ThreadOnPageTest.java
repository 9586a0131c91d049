package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.AnswerCustomer;
import io.mittelpunkt.callbacks.Conversations;
import io.mittelpunkt.callbacks.ThreadMessage;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a customer writes to his team on his page, and reads there. */
@RunningService
class ThreadOnPageTest {

  private static final byte[] PDF = "%PDF-1.7 a bill".getBytes(StandardCharsets.UTF_8);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired CustomerLinks links;
  @Autowired Conversations conversations;
  @Autowired AnswerCustomer answerCustomer;
  private CallTeam team;
  private String customer;
  private TeamVisitor visitor;

  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc);
    customer = team.customer("Mia");
    visitor = TeamVisitor.of(port, links, customer);
  }

  @Test
  void heWritesAndReadsWhoAnsweredByName() {
    String agent = team.anyone("de");

    assertThat(visitor.followed(visitor.write("Wann kommt der Techniker?\nGrüße, ميا")))
        .contains("Ihre Nachricht ist da", "Wann kommt der Techniker?\nGrüße, ميا");
    answerCustomer.answer(thread(), agent, "Am Dienstag.", null);

    assertThat(visitor.page()).contains("Am Dienstag.", "Agent " + agent, "Sie</bdi>");
  }

  @Test
  void lookingOpensNoThread() {
    visitor.page();

    assertThat(conversations.openOf(customer)).isEmpty();
  }

  @Test
  void aFileIsKeptAndHandedOutAsADownloadOnly() {
    visitor.followed(visitor.write("Die Rechnung", "Rechnung März.pdf", PDF, "", new byte[0]));
    String id = messages().get(0).attachments().get(0).id();

    HttpResponse<String> file = visitor.get("/files/" + id);

    assertThat(file.body()).isEqualTo("%PDF-1.7 a bill");
    assertThat(file.headers().map())
        .containsEntry("Content-Type", List.of("application/octet-stream"))
        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
        .containsEntry("Content-Security-Policy", List.of("sandbox; default-src 'none'"));
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment;")
        .contains("Rechnung");
    assertThat(visitor.page()).contains("Rechnung März.pdf");
    TeamVisitor other = TeamVisitor.of(port, links, team.customer("Ole"));
    assertThat(other.get("/files/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNotTakenIsSaidAtItsFieldAndTheTextStays() {
    byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    refused(visitor.write("Sehen Sie <b>selbst</b>", "a.pdf", page), "Wir nehmen Bilder")
        .contains("Sehen Sie &lt;b&gt;selbst&lt;/b&gt;</textarea>");
    refused(visitor.write("Groß", "a.pdf", larger(5_000_001)), "höchstens 5").contains(">Groß<");
    refused(visitor.write("Viel", "a.pdf", larger(25_000_000)), "zusammen");
    refused(visitor.write(" "), "Noch steht nichts");
    refused(visitor.write("x".repeat(10_001)), "10.000");
    refused(visitor.write("a\u0000b"), "Zeichen");
    refused(visitor.post("/messages"), "Noch steht nichts");
    assertThat(conversations.openOf(customer).map(it -> conversations.messages(it.id(), 5)))
        .isNotPresent();
  }

  @Test
  void whatIsNoFormIsMetByThePage() {
    for (String body :
        List.of(
            "", "nonsense", "--bound\r\n", "--bound\r\nContent-Disposition: form-data\r\n\r\n")) {
      HttpResponse<String> answer = visitor.multipart(body.getBytes(StandardCharsets.UTF_8));
      assertThat(answer.statusCode()).as(body).isEqualTo(422);
      assertThat(answer.body()).contains("id=\"write-problem\"");
    }
    Object[] files = new Object[40];
    for (int i = 0; i < files.length; i += 2) {
      files[i] = i + ".pdf";
      files[i + 1] = PDF;
    }
    assertThat(visitor.write("Viele", files).statusCode()).isEqualTo(422);
  }

  @Test
  void formsElsewhereTakeNoFiles() {
    HttpResponse<String> answer =
        IntakeClient.send(
            new IntakeClient(port, "")
                .request(visitor.link() + "/team/choice")
                .setHeader("Content-Type", "multipart/form-data; boundary=bound")
                .POST(BodyPublishers.ofString("nonsense")));

    assertThat(answer.statusCode()).isIn(302, 400);
  }

  private static AbstractStringAssert<?> refused(HttpResponse<String> answer, String words) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    return assertThat(answer.body()).contains(words, "id=\"write-problem\"");
  }

  private static byte[] larger(int bytes) {
    byte[] file = new byte[bytes];
    System.arraycopy(PDF, 0, file, 0, PDF.length);
    return file;
  }

  private String thread() {
    return conversations.ofCustomer(customer).id();
  }

  private List<ThreadMessage> messages() {
    return conversations.messages(thread(), 10);
  }
}
