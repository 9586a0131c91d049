package io.mittelpunkt.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Nowak | Ada",
        "Nowak, Ada Maria | Ada",
        "Dr. Ada Nowak | Ada",
        "Herr Prof. Dr. Ayşe Öz | Ayşe",
        "  Mia   Muster | Mia",
        "Cher | Cher",
        "نور حداد | نور",
        "J. R. Tolkien | J.",
        "Nowak, | Nowak",
        "Dr. | ''",
      })
  void nothingElseOfANameIsShown(String name, String first) {
    assertThat(FirstName.of(name)).isEqualTo(first);
  }
}
