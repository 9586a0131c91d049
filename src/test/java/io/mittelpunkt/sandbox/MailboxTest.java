package io.mittelpunkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.RunningService;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

@RunningService
class MailboxTest {

  @Autowired JavaMailSender mailSender;
  private final String order = UUID.randomUUID().toString();
  private SandboxHttp sms;
  private SandboxHttp letters;

  @BeforeEach
  void connect(@Value("${server.port}") int port) {
    sms = new SandboxHttp(port, "demo-sms");
    letters = new SandboxHttp(port, "demo-letters");
  }

  @Test
  void keepsAMailWithAllItsPartsOncePerMessageId() throws Exception {
    MimeMessage mail = mail("hanna@example.com", "Grüße an ليلى 😀");
    mailSender.send(mail);
    mailSender.send(mail);

    JsonNode mails = sms.json("/sandbox/mailbox.json?orderId=" + order);
    assertThat(mails).hasSize(1);
    JsonNode kept = mails.get(0);
    assertThat(kept.get("channel").asText()).isEqualTo("mail");
    assertThat(kept.get("to").asText()).isEqualTo("hanna@example.com");
    assertThat(kept.get("subject").asText()).isEqualTo("Grüße an ليلى 😀");
    assertThat(kept.get("text").asText()).isEqualTo("Der Termin steht.");
    assertThat(kept.get("html").asText()).isEqualTo("<p>Der Termin steht.</p>");
    assertThat(kept.get("orderId").asText()).isEqualTo(order);
    assertThat(kept.get("sentAt").asText()).endsWith("Z");
    assertThat(kept.get("id").asText()).isNotBlank();
  }

  @Test
  void keepsSmsAndLettersOncePerKeyNewestFirst() {
    String first =
        """
        {"key":"%s","to":"+4915112345601","text":"Guten Tag <b>x</b> https://example.com/c/1?a=1&b=2","orderId":"%1$s"}"""
            .formatted(order);
    String second =
        """
        {"key":"%s","to":"Am Dorfteich 3","subject":"Ihre Bestellung","text":"Brief","html":"<h1>Brief</h1>","orderId":"%1$s"}"""
            .formatted(order);
    assertThat(sms.post("/sandbox/sms/messages", first).statusCode()).isEqualTo(202);
    assertThat(letters.post("/sandbox/letters", second).statusCode()).isEqualTo(202);
    assertThat(sms.post("/sandbox/sms/messages", first).statusCode()).isEqualTo(202);
    assertThat(letters.post("/sandbox/letters", second).statusCode()).isEqualTo(202);

    JsonNode sent = sms.json("/sandbox/mailbox.json?orderId=" + order);
    assertThat(sent.findValuesAsText("channel")).containsExactly("letter", "sms");
    assertThat(sms.json("/sandbox/mailbox.json").findValuesAsText("orderId"))
        .startsWith(order, order);
    assertThat(sms.get("/sandbox/mailbox").body()).contains("Guten Tag");
    var page = sms.get("/sandbox/mailbox?orderId=" + order);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Ihre Bestellung", "Open to print")
        .contains(
            "Guten Tag &lt;b&gt;x&lt;/b&gt; <a href=\"https://example.com/c/1?a=1&amp;b=2\">");
    var letter = sms.get("/sandbox/mailbox/" + sent.get(0).get("id").asText());
    assertThat(letter.body()).isEqualTo("<h1>Brief</h1>");
    assertThat(letter.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("sandbox");
  }

  @Test
  void refusesWhoDoesNotShowItsTokenAndWhatIsNoMessage() {
    assertThat(letters.post("/sandbox/sms/messages", "{}").statusCode()).isEqualTo(401);
    assertThat(sms.post("/sandbox/letters", "{}").statusCode()).isEqualTo(401);
    assertThat(sms.post("/sandbox/sms/messages", "{}").statusCode()).isEqualTo(400);
  }

  @Test
  void saysSoWhenNothingWasSent() {
    assertThat(sms.get("/sandbox/mailbox?orderId=none").body()).contains("Nothing was sent yet");
    assertThat(sms.get("/sandbox/mailbox/999999999").statusCode()).isEqualTo(404);
  }

  private MimeMessage mail(String to, String subject) throws Exception {
    MimeMessage mail =
        new MimeMessage((Session) null) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + order + "@mittelpunkt>");
          }
        };
    MimeMessageHelper content = new MimeMessageHelper(mail, true, "UTF-8");
    content.setFrom("service@example.com");
    content.setTo(to);
    content.setSubject(subject);
    content.setText("Der Termin steht.", "<p>Der Termin steht.</p>");
    mail.setHeader("X-Mittelpunkt-Order", order);
    return mail;
  }
}
