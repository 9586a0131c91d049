package io.mittelpunkt.callbacks.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.IncomingMail;
import io.mittelpunkt.callbacks.NewAttachment;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as strangers, old programs and broken servers write them. */
class MailReaderTest {

  @Test
  void aPlainMailIsReadWithAllItsRecipients() throws Exception {
    IncomingMail mail =
        read(
            """
            Delivered-To: reply+a@answers.example
            From: =?utf-8?q?M=C3=ADa?= <mia@example.com>
            To: "Somebody, else" <other@example.com>,
             <reply+b@answers.example>
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            Gr=FC=DFe
            """);
    assertThat(mail.text()).contains("Grüße");
    assertThat(mail.sender()).isEqualTo("mia@example.com");
    assertThat(mail.recipients())
        .containsExactly("reply+a@answers.example", "other@example.com", "reply+b@answers.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-unknown", "\"", "utf-8; boundary", "", "../etc"})
  void anUnknownCharsetIsReadAllTheSame(String charset) throws Exception {
    IncomingMail mail = read("Content-Type: text/plain; charset=" + charset + "\n\nGuten Tag\n");
    assertThat(mail.text()).contains("Guten Tag");
  }

  @Test
  void ofTwoWaysToSayItThePlainOneIsRead() throws Exception {
    IncomingMail mail =
        read(
            """
            Content-Type: multipart/alternative; boundary=x

            --x
            Content-Type: text/html

            <p>html</p>
            --x
            Content-Type: text/plain

            plain
            --x--
            """);
    assertThat(mail.text()).contains("plain").doesNotContain("html");
  }

  @Test
  void aFileInsideAForwardedMailIsAFileAndNoWords() throws Exception {
    IncomingMail mail =
        read(
            """
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: text/plain

            words
            --x
            Content-Type: text/plain
            Content-Disposition: attachment; filename*=utf-8''gr%C3%BCn.txt

            file
            --x
            Content-Type: message/rfc822

            Subject: inner

            hidden
            --x--
            """);
    assertThat(mail.text()).contains("words").doesNotContain("file").doesNotContain("hidden");
    assertThat(mail.attachments()).hasSize(2);
  }

  @Test
  void aMailNestedTooDeepEnds() throws Exception {
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      nested.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%1$d\n".formatted(i));
    }
    assertThat(read(nested + "Content-Type: text/plain\n\ndeep\n").text()).isEmpty();
  }

  @Test
  void aMailOfAThousandPartsIsNoThousandFiles() throws Exception {
    String parts =
        "--x\nContent-Disposition: attachment; filename=a\n\nz\n".repeat(1_000) + "--x--\n";
    assertThat(read("Content-Type: multipart/mixed; boundary=x\n\n" + parts).attachments())
        .hasSizeLessThanOrEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "no header at all",
        "From: <<<>>>@\nTo: ,,,;;\n\nx",
        "From: a\u0000b@example.com\n\nx",
        "Content-Type: multipart/mixed\n\nno boundary",
        "Content-Type: multipart/mixed; boundary=x\n\nnothing of it",
        "Content-Type: text/plain\nContent-Transfer-Encoding: rot13\n\nx",
        "Content-Type: ;;;\n\nx",
        "Content-Disposition: ;;;\n\nx",
        "Content-Transfer-Encoding: base64\n\n!!!not base64!!!"
      })
  void whatIsBrokenIsReadAsFarAsItGoesOrRefusedPlainly(String raw) {
    try {
      assertThat(read(raw).sender())
          .satisfiesAnyOf(
              it -> assertThat(it).isNull(), it -> assertThat(it).doesNotContain("\u0000", "<"));
    } catch (Exception e) {
      assertThat(e).isInstanceOfAny(MessagingException.class, IOException.class);
    }
  }

  @Test
  void ofAMailThatIsTooLargeOnlyTheHeadersAreRead() throws Exception {
    String raw = "From: mia@example.com\nContent-Type: text/plain\n\nwords\n";
    IncomingMail mail = MailReader.read(message(raw), new byte[0], true);
    assertThat(mail.text()).isEmpty();
    assertThat(mail.sender()).isEqualTo("mia@example.com");
  }

  @Test
  void aFileIsReadNoFurtherThanItMayBe() throws Exception {
    String raw = "Content-Disposition: attachment; filename=a\n\n" + "z".repeat(6_000_000) + "\n";
    assertThat(read(raw).attachments())
        .extracting(NewAttachment::content)
        .allSatisfy(it -> assertThat(it).hasSize(5_000_001));
  }

  @Test
  void htmlIsReadAsItsWords() {
    assertThat(
            HtmlAsText.of(
                "<p>Hello&nbsp;there<br>you</p><ul><li>one<li>two</ul><style>p{}</style>"
                    + "<img src=x onerror=alert(1)><div class=gmail_quote>old</div>"))
        .isEqualTo("Hello there\nyou\none\ntwo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"divRplyFwdMsg", "appendonsend"})
  void whatStandsBelowTheMarkOfAnAnswerIsOld(String mark) {
    String below = "<p>".repeat(66_000) + "old";
    assertThat(HtmlAsText.of("<p>new</p><div id=" + mark + "></div><hr>" + below)).isEqualTo("new");
    assertThat(HtmlAsText.of("<p>new</p><div>" + below + "</div>")).contains("new", "old");
  }

  @Test
  void theMarkOfAnAnswerStandsOftenWithinItself() {
    String marks = "<i id=divRplyFwdMsg>a</i>b".repeat(5_000);
    assertThat(HtmlAsText.of("<p>new</p>" + marks)).isEqualTo("new");
  }

  @Test
  void aPartThatCannotBeReadCostsNoOther() throws Exception {
    IncomingMail mail =
        read(
            """
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: text/plain

            words
            --x
            Content-Disposition: attachment; filename=odd.bin
            Content-Transfer-Encoding: rot13

            odd
            --x
            Content-Disposition: attachment; filename=even.txt

            even
            --x--
            """);
    assertThat(mail.text()).contains("words");
    assertThat(mail.attachments()).extracting(NewAttachment::name).containsExactly("even.txt");
    assertThat(mail.incomplete()).isTrue();
    assertThat(read("Content-Type: text/plain\n\nwhole\n").incomplete()).isFalse();
  }

  private static IncomingMail read(String raw) throws Exception {
    return MailReader.read(message(raw), new byte[0], false);
  }

  private static MimeMessage message(String raw) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
  }
}
