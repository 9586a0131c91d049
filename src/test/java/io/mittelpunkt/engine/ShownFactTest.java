package io.mittelpunkt.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

class ShownFactTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jörg Weiß",
        "Lindenstraße 5, 10969 Berlin",
        "The network system answered with an error.",
        "birthDate",
        "0b2f-77ac-O'Neill"
      })
  void whatHasNoMeaningStaysAsItIs(String fact) {
    assertThat(ShownFact.of(fact)).isEqualTo(fact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\`*_{}[]<>()#+!|&~=:@",
        "**Bold** [Hier anmelden](http://evil.example/)",
        "<b onclick='x'>",
        "- a list",
        "--- ---",
        "1. a list",
        "10) a list",
        "www.evil.example",
        "a_b@example.com",
        "+4940123",
        "&lt;b&gt;",
        "&#42;"
      })
  void whatHasAMeaningReadsTheSameAndLosesIt(String fact) {
    String shown = (String) ShownFact.of(fact);

    assertThat(shown.replaceAll("&#\\d+;", ""))
        .doesNotContainPattern("[\\\\`*_{}\\[\\]<>()#+!|&~=:@]|^-|^\\d+\\.|www\\.|--");
    assertThat(HtmlUtils.htmlUnescape(shown)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource({"'Mia\n- Muster', 'Mia &#45; Muster'", "'\t\tMia\r\n\u2028X ', 'Mia X'"})
  void aTextIsOneLine(String fact, String shown) {
    assertThat(ShownFact.of(fact)).isEqualTo(shown);
  }

  @Test
  void aListIsAListOfLines() {
    assertThat(ShownFact.of(List.of("first\n# line", "- second")))
        .isEqualTo("- first &#35; line\n- &#45; second");
  }

  @Test
  void numbersAndFlagsStayWhatTheyAre() {
    assertThat(ShownFact.of(3)).isEqualTo(3);
    assertThat(ShownFact.of(true)).isEqualTo(true);
  }
}
