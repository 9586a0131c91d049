package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomaticMailTest {

  @ParameterizedTest
  @CsvSource({
    "auto-submitted, auto-replied",
    "auto-submitted, 'auto-generated; owner=x'",
    "precedence, Bulk",
    "precedence, auto_reply",
    "x-auto-response-suppress, All",
    "list-id, <news.example.com>",
    "list-unsubscribe, <mailto:x@example.com>",
    "return-path, <>",
    "x-autoreply, yes",
    "x-mittelpunkt-order, TH-1",
    "content-type, 'multipart/report; report-type=delivery-status'"
  })
  void whatAMachineWroteIsTold(String header, String value) {
    assertThat(AutomaticMail.is(mail(Map.of(header, List.of(value)), "mia@example.com"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"MAILER-DAEMON@example.com", "postmaster@example.com", "no-reply@example.com"})
  void aMachineIsToldByItsName(String sender) {
    assertThat(AutomaticMail.is(mail(Map.of(), sender))).isTrue();
  }

  @Test
  void aPersonIsNoMachine() {
    Map<String, List<String>> usual =
        Map.of(
            "auto-submitted", List.of("no"),
            "return-path", List.of("<mia@example.com>"),
            "precedence", List.of("normal"),
            "content-type", List.of("text/plain; charset=utf-8"));
    assertThat(AutomaticMail.is(mail(usual, "mia@example.com"))).isFalse();
    assertThat(AutomaticMail.is(mail(Map.of(), null))).isFalse();
  }

  private static IncomingMail mail(Map<String, List<String>> headers, String sender) {
    return new IncomingMail(new byte[0], headers, List.of(), sender, "", List.of(), false, false);
  }
}
