package io.mittelpunkt.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "moved to Köln", "ليلى حداد", "👩🏽‍🚀 Zoë", "' or 1=1--", "<b>"})
  void whatPeopleWriteIsTaken(String text) {
    assertThat(OneLine.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\nb",
        "a\rb",
        "a\tb",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "a\u202Eb",
        "a\u2066b",
        "a\uD800b",
        "\uDC00"
      })
  void whatCouldNotBeKeptOrShownAsItIsIsNot(String text) {
    assertThat(OneLine.is(text)).isFalse();
  }
}
