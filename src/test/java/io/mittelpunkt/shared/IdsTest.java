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

  @Test
  void aNumberIsUnderstoodAsItIsSaid() {
    for (String said :
        new String[] {
          "PO-7F0K-9Q1M-0BCD",
          "po 7f0k 9q1m 0bcd",
          "p07fOk9qImObcd",
          "7F0K-9Q1M-0BCD",
          "PO–7F0K–9Q1M–OBCD",
          "7f0k9qlmobcd"
        }) {
      assertThat(Ids.heard("PO", said)).as(said).contains("PO-7F0K-9Q1M-0BCD");
    }
    for (String said :
        new String[] {"", "PO", "PO-7F0K-9Q1M", "PO-7F0K-9Q1M-0BCU", "7f0k9qlmobcd1"}) {
      assertThat(Ids.heard("PO", said)).as(said).isEmpty();
    }
  }
}
