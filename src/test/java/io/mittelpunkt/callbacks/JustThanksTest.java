package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JustThanksTest {

  private static final List<String> NAMES = List.of("Mia Kaya", "Anna Krüger");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Danke!",
        "Vielen Dank für die schnelle Hilfe 😊",
        "Danke, Frau... Anna\n\nViele Grüße\nMia Kaya",
        "Thanks a lot, Anna.",
        "Thank you very much! Kind regards, Mia",
        "شكرًا جزيلًا لكم",
        "Çok teşekkür ederim",
        "Дуже дякую!",
        "Dziękuję bardzo za pomoc",
        "Merci beaucoup",
        "¡Muchas gracias!",
        "OK, thanks"
      })
  void thanksAreNoQuestion(String text) {
    assertThat(JustThanks.is(text.replace("Frau... ", ""), NAMES)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Danke, aber es geht noch nicht.",
        "Danke. Wann kommt der Techniker?",
        "Nein danke",
        "No thanks",
        "Thanks for nothing",
        "Thank you, please call me",
        "Danke, Dienstag um 10",
        "Danke, ich kündige",
        "شكرا ولكن متى؟",
        "Teşekkürler, ama modem gelmedi",
        "Дякую, але не працює",
        "Dziękuję, ale nie działa",
        "ok",
        "",
        "👍",
        "danke siehe https://example.com"
      })
  void inDoubtItIsAQuestion(String text) {
    assertThat(JustThanks.is(text, NAMES)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Danke, Otto", "Danke"})
  void aNameIsNobodysUnlessItIsKnown(String text) {
    assertThat(JustThanks.is(text, List.of())).isEqualTo(text.equals("Danke"));
  }
}
