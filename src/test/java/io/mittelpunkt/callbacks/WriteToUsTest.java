package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.TakeMail.Outcome;
import io.mittelpunkt.callbacks.WriteToUs.Outcome.Refused;
import io.mittelpunkt.callbacks.WriteToUs.Outcome.Written;
import io.mittelpunkt.notices.ReplyAddresses;
import io.mittelpunkt.shared.Secrets;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.SteppedConversation;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may come into a thread, how much of it, and how it leaves. */
@StoppedEngine
class WriteToUsTest {

  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired WriteToUs writeToUs;
  @Autowired TakeMail takeMail;
  @Autowired ReplyAddresses replyAddresses;
  private String customer;

  @BeforeEach
  void aCustomer() {
    customer = CallTeam.in(jdbc).customer("Mia Kaya");
  }

  @ParameterizedTest
  @CsvSource({
    "' \n ', empty",
    "a\u0000b, unreadable",
    "a\uD800b, unreadable",
    "a\u202Eb, unreadable"
  })
  void whatCannotBeKeptIsRefusedWithAReason(String text, String reason) {
    assertThat(writeToUs.write(customer, text, "page", List.of()))
        .isEqualTo(new Refused("text", reason));
  }

  @Test
  void aLetterIsNoMessage() {
    String longest = "😀".repeat(5_000);
    assertThat(writeToUs.write(customer, longest, "page", List.of())).isInstanceOf(Written.class);
    assertThat(writeToUs.write(customer, longest + "!", "page", List.of()))
        .isEqualTo(new Refused("text", "tooLong"));
  }

  @Test
  void thirtyADayThenAPersonIsReachedByPhone() {
    for (int i = 0; i < 30; i++) {
      writeToUs.write(customer, "Frage " + i, "page", List.of());
    }
    assertThat(writeToUs.write(customer, "Noch eine", "page", List.of()))
        .isEqualTo(new Refused("text", "tooMany"));

    world.letPass(Duration.ofHours(25));
    assertThat(writeToUs.write(customer, "Noch eine", "page", List.of()))
        .isInstanceOf(Written.class);
  }

  @Test
  void aFileThatWeDoNotTakeIsRefusedAndTheWordsAreNotKeptHalf() {
    var program = new NewAttachment("foto.png", new byte[] {'M', 'Z', 0, 1});

    assertThat(writeToUs.write(customer, "Hier das Foto", "page", List.of(program)))
        .isEqualTo(new Refused("attachments", "fileType"));
    assertThat(SteppedConversation.of(service, customer).messages()).isEmpty();
  }

  @Test
  void somethingThatMailsWithoutEndWaitsForTheNextHour() {
    writeToUs.write(customer, "Das ist keine Mail.", "page", List.of());
    IncomingMail another = mail("Noch eine");
    for (int i = 0; i < TakeMail.MOST_AN_HOUR; i++) {
      assertThat(takeMail.isToWait(another.recipients())).isFalse();
      assertThat(takeMail.take(mail("Frage " + i))).isEqualTo(Outcome.TAKEN);
    }
    assertThat(takeMail.isToWait(another.recipients())).isTrue();

    world.letPass(Duration.ofMinutes(61));
    assertThat(takeMail.isToWait(another.recipients())).isFalse();
    assertThat(takeMail.take(another)).isEqualTo(Outcome.TAKEN);
  }

  @Test
  void aMailThatIsBroughtAgainAfterACrashIsKnown() {
    IncomingMail mail = mail("Einmal");

    assertThat(takeMail.take(mail)).isEqualTo(Outcome.TAKEN);
    assertThat(takeMail.take(mail)).isEqualTo(Outcome.KNOWN);
  }

  @Test
  void aMailThatSaysNothingIsNoTask() {
    assertThat(takeMail.take(mail("> nur Zitat"))).isEqualTo(Outcome.EMPTY);
  }

  @Test
  void aMailThatIsTooLargeIsAnsweredAllTheSame_P14() {
    IncomingMail small = mail("");
    IncomingMail large =
        new IncomingMail(
            small.fingerprint(),
            Map.of(),
            small.recipients(),
            small.sender(),
            "",
            List.of(),
            true,
            false);

    assertThat(takeMail.take(large)).isEqualTo(Outcome.TAKEN);
    ThreadMessage message = SteppedConversation.of(service, customer).messages().get(0);
    assertThat(message.question()).isTrue();
    assertThat(message.body()).contains("20 MB");
  }

  @Test
  void anSmsSaysWhoAnsweredAndWhereAndNotWhat() {
    jdbc.sql("update customer set email = null where id = ?").param(customer).update();
    SteppedConversation thread = SteppedConversation.of(service, customer);
    thread.asks("Kommt das Modem vor Freitag?");
    thread.answer("anna", Map.of("answer", "Geheime Antwort"));
    jdbc.sql("select id::text from notice where order_id = ?")
        .param(thread.id())
        .query(String.class)
        .list()
        .forEach(world::send);

    String sent = world.read("/sandbox/mailbox.json?orderId=" + thread.id());
    assertThat(sent).contains("\"channel\":\"sms\"", "hat Ihnen geantwortet", "/c/");
    assertThat(sent).doesNotContain("Geheime Antwort").doesNotContain("reply+");
  }

  private IncomingMail mail(String text) {
    return new IncomingMail(
        Secrets.hash(Secrets.newToken()),
        Map.of(),
        List.of(replyAddresses.of(customer).orElseThrow()),
        "mia@example.com",
        text,
        Collections.emptyList(),
        false,
        false);
  }
}
