package io.mittelpunkt.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void aNumberCanBeReadOutOnThePhone() {
    assertThat(Stream.generate(() -> Ids.next("PO")).limit(1_000))
        .allMatch(id -> id.matches("PO(-[0-9A-HJKMNP-TV-Z]{4}){3}"));
  }

  @Test
  void noTwoNumbersAreTheSame() {
    Set<String> ids =
        IntStream.range(0, 100_000).mapToObj(i -> Ids.next("PO")).collect(Collectors.toSet());
    assertThat(ids).hasSize(100_000);
  }

  @Test
  void eachSignOfTheAlphabetIsUsedAtEachPlace() {
    for (int place : new int[] {3, 4, 5, 6, 8, 9, 10, 11, 13, 14, 15, 16}) {
      assertThat(Stream.generate(() -> Ids.next("PO")).limit(3_000).map(id -> id.charAt(place)))
          .as("place " + place)
          .containsAll(
              "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().mapToObj(sign -> (char) sign).toList());
    }
  }
}
