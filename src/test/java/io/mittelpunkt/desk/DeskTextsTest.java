package io.mittelpunkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskTextsTest {

  @Test
  void everyTextHasBothLanguages() {
    Map<String, String> english = DeskTexts.in(Locale.ENGLISH);
    Map<String, String> german = DeskTexts.in(Locale.GERMAN);
    assertThat(german).containsOnlyKeys(english.keySet());
    english.forEach(
        (key, text) -> {
          assertThat(text).as(key).isNotBlank();
          assertThat(german.get(key)).as(key).isNotBlank();
          assertThat(german.get(key).contains("{0}")).as(key).isEqualTo(text.contains("{0}"));
        });
    assertThat(german)
        .containsEntry("worklist.mine", "Meine")
        .containsEntry("login.title", "Anmelden");
  }
}
