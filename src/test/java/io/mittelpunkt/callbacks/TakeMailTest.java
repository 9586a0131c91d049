package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mittelpunkt.notices.ReplyAddresses;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Mails as they come, through a real mail server. */
@RunningService
class TakeMailTest {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0};

  @Autowired JdbcClient jdbc;
  @Autowired JavaMailSender smtp;
  @Autowired Conversations conversations;
  @Autowired ReplyAddresses replyAddresses;
  @Autowired FindAttachment findAttachment;
  @LocalServerPort int port;

  private String customer;
  private String address;
  private String thread;

  @BeforeEach
  void aCustomer() {
    customer = CallTeam.in(jdbc).customer("Mia Kaya");
    address = replyAddresses.of(customer).orElseThrow();
    thread = conversations.ofCustomer(customer).id();
  }

  @Test
  void whatIsForgedOrAutomaticIsNotTakenAndHoldsNothingUp() throws Exception {
    String victim = CallTeam.in(jdbc).customer("Otto Opfer");
    String other = replyAddresses.of(victim).orElseThrow();
    send(mail(other.substring(0, 19) + address.substring(19), "forged"));
    send(mail(address.replace(".", ".0"), "too long"));
    send(mail(address.substring(0, 30) + address.substring(address.indexOf('@')), "cut off"));
    MimeMessage automatic = mail(address, "I am on holiday");
    automatic.setHeader("Auto-Submitted", "auto-replied");
    send(automatic);
    send(mail(address, "Und der Techniker?"));

    assertThat(awaitMessages(1))
        .extracting(ThreadMessage::body)
        .containsExactly("Und der Techniker?");
    assertThat(conversations.messages(conversations.ofCustomer(victim).id(), 10)).isEmpty();
    assertThat(jdbc.sql("select outcome from inbound_mail").query(String.class).list())
        .contains("forged", "automatic", "taken");
  }

  @Test
  void theAddressDecidesAndAnotherSenderIsShown() throws Exception {
    MimeMessage mail = mail(address, "Meine Frau schreibt.");
    mail.setFrom("\"Mia Kaya\" <wife@elsewhere.example>");
    send(mail);

    assertThat(awaitMessages(1).get(0).sender()).isEqualTo("wife@elsewhere.example");
  }

  @Test
  void aMailOfHtmlAndFilesIsReadAsTextAndWhatIsNotTakenIsSaid() throws Exception {
    MimeMessage mail = smtp.createMimeMessage();
    MimeMessageHelper content = new MimeMessageHelper(mail, true, "UTF-8");
    content.setFrom(sender());
    content.setTo(address);
    content.setSubject("Re: \r\n X-Injected: yes");
    content.setText(
        "<html><style>p{}</style><p>Guten Tag,</p><script>alert(1)</script><p>hier ist das "
            + "<b>Foto</b> &amp; mehr.</p><blockquote>##- Bitte -##</blockquote></html>",
        true);
    content.addAttachment("../Foto.exe", new ByteArrayResource(PNG));
    content.addAttachment("run.exe", new ByteArrayResource(new byte[] {'M', 'Z', 0, 1}));
    send(mail);

    ThreadMessage taken = awaitMessages(1).get(0);
    assertThat(taken.body())
        .startsWith("Guten Tag,\nhier ist das Foto & mehr.\n\nrun.exe")
        .doesNotContain("alert", "##-", "<");
    assertThat(taken.attachments())
        .extracting(AttachmentInfo::name)
        .containsExactly("Foto.exe.png");
    String id = taken.attachments().get(0).id();
    assertThat(findAttachment.of(customer, id).orElseThrow().content()).isEqualTo(PNG);
    assertThat(findAttachment.of("somebody else", id)).isEmpty();
  }

  @Test
  void theSameMailTwiceIsTakenOnce() throws Exception {
    MimeMessage mail = mail(address, "Einmal gefragt.");
    send(mail);
    send(mail);
    send(mail(address, "Noch etwas?"));

    assertThat(awaitMessages(2))
        .extracting(ThreadMessage::body)
        .containsExactly("Einmal gefragt.", "Noch etwas?");
  }

  @Test
  void aPartThatCannotBeReadIsSaidWithTheOthers() throws Exception {
    MimeMessage mail = smtp.createMimeMessage();
    MimeMessageHelper content = new MimeMessageHelper(mail, true, "UTF-8");
    content.setFrom(sender());
    content.setTo(address);
    content.setSubject("Re: Anna");
    content.setText("Hier ist die Datei.");
    MimeBodyPart odd =
        new MimeBodyPart(
            new ByteArrayInputStream(
                "Content-Disposition: attachment; filename=a\r\nContent-Transfer-Encoding: x-odd\r\n\r\nx"
                    .getBytes(StandardCharsets.US_ASCII)));
    content.getRootMimeMultipart().addBodyPart(odd);
    send(mail);

    assertThat(awaitMessages(1).get(0).body())
        .startsWith("Hier ist die Datei.\n\n(")
        .contains("Teil dieser Mail");
  }

  @Test
  void whatIsTooMuchForAnHourComesWithTheNext() throws Exception {
    for (int i = 1; i <= TakeMail.MOST_AN_HOUR + 1; i++) {
      send(mail(address, "Frage " + i + "?"));
    }
    awaitMessages(TakeMail.MOST_AN_HOUR);
    String other = CallTeam.in(jdbc).customer("Nach Bar");
    send(mail(replyAddresses.of(other).orElseThrow(), "Und ich?"));
    String beside = conversations.ofCustomer(other).id();
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> conversations.messages(beside, 1).size() == 1);
    assertThat(conversations.messages(thread, 100)).hasSize(TakeMail.MOST_AN_HOUR);

    new OutsideWorld(port).advance("PT61M");

    assertThat(awaitMessages(TakeMail.MOST_AN_HOUR + 1))
        .extracting(ThreadMessage::body)
        .doesNotHaveDuplicates()
        .contains("Frage " + (TakeMail.MOST_AN_HOUR + 1) + "?");
  }

  private String sender() {
    return customer.toLowerCase(Locale.ROOT) + "@example.com";
  }

  private MimeMessage mail(String to, String text) throws Exception {
    MimeMessage mail = smtp.createMimeMessage();
    MimeMessageHelper content = new MimeMessageHelper(mail, "UTF-8");
    content.setFrom(sender());
    content.setTo(to);
    content.setSubject("Re: Anna hat Ihnen geantwortet");
    content.setText(text);
    return mail;
  }

  private void send(MimeMessage mail) {
    smtp.send(mail);
  }

  private List<ThreadMessage> awaitMessages(int many) {
    return await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> conversations.messages(thread, 100), all -> all.size() >= many);
  }
}
