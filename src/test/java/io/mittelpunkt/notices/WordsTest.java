package io.mittelpunkt.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.Detail.Reading.Refused;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.shared.Languages;
import io.mittelpunkt.support.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that customers and staff read, in each language. */
class WordsTest {

  /** Words that put a cause on the reader. */
  private static final Map<Locale, List<String>> BLAMING =
      Map.of(
          Locale.ENGLISH,
          List.of(
              "forgot\\w*",
              "fail\\w*",
              "fault of",
              "your fault",
              "mistake\\w*",
              "wrong\\w*",
              "incorrect\\w*",
              "invalid",
              "neglect\\w*",
              "careless\\w*",
              "overlooked",
              "refused",
              "blame\\w*",
              "unfortunately",
              "you must",
              "you have to",
              "you should have",
              "you did not",
              "you didn't",
              "you have not",
              "you haven't",
              "you never"),
          Locale.GERMAN,
          List.of(
              "vergessen",
              "vergaßen",
              "versäumt\\w*",
              "Versäumnis\\w*",
              "Schuld",
              "schuld\\w*",
              "falsch\\w*",
              "fehlerhaft\\w*",
              "Ihr Fehler",
              "ungültig\\w*",
              "nachlässig\\w*",
              "übersehen",
              "verweiger\\w*",
              "leider",
              "Sie müssen (?!nichts)",
              "Sie hätten",
              "Sie haben (nicht|keine?n?|es unterlassen)\\b.*",
              "unterlassen"));

  /** The languages of the reminder and the safety notice, beside those of our pages. */
  private static final Map<String, List<String>> BLAMING_IN_OTHERS =
      Map.of(
          "tr",
          List.of(
              "maalesef",
              "unut\\w*",
              "hata\\w*",
              "yanlış\\w*",
              "suç\\w*",
              "ihmal\\w*",
              "zorunda\\w*"),
          "ar",
          List.of("للأسف", "نسيتم", "خطأ\\w*", "خطؤكم", "أهملتم", "يجب عليكم", "ذنبكم"),
          "uk",
          List.of(
              "на жаль",
              "забули",
              "помил\\w*",
              "винн\\w*",
              "вина",
              "неправильн\\w*",
              "мусите",
              "зобов'язані"),
          "pl",
          List.of(
              "niestety",
              "zapomn\\w*",
              "błąd\\w*",
              "błęd\\w*",
              "win[ay]",
              "niewłaściw\\w*",
              "muszą Państwo",
              "zaniedba\\w*"));

  @Test
  void nobodyIsBlamedInTheLanguagesOfTheReminderEither_P4() {
    assertThat(BLAMING_IN_OTHERS).containsOnlyKeys(reminderLanguages());
    BLAMING_IN_OTHERS.forEach(
        (language, words) -> {
          Pattern blame =
              Pattern.compile(
                  "(?<!\\pL)(" + String.join("|", words) + ")(?!\\pL)",
                  Pattern.CASE_INSENSITIVE
                      | Pattern.UNICODE_CASE
                      | Pattern.UNICODE_CHARACTER_CLASS);
          assertThat(Words.inOther(language).entrySet())
              .as(language)
              .hasSizeGreaterThan(5)
              .filteredOn(text -> blame.matcher(text.getValue()).find())
              .isEmpty();
        });
  }

  @Test
  void whatIsToldInOtherLanguagesIsWholeInEach() {
    Map<String, String> english = Words.in(Locale.ENGLISH);
    for (String language : reminderLanguages()) {
      Map<String, String> own = Words.inOther(language);
      assertThat(own)
          .as(language)
          .containsKeys("notice.greeting", "notice.closing", "notice.replyMarker");
      english.forEach(
          (key, languages) -> {
            if (key.endsWith(".languages") && List.of(languages.split(",")).contains(language)) {
              assertThat(own).as(language).containsKeys(wordsOf(key, english));
            }
          });
      own.forEach(
          (key, text) ->
              assertThat(Words.placeholders(text))
                  .as(language + " " + key)
                  .isEqualTo(Words.placeholders(english.get(key))));
    }
  }

  /** The keys of a notice's words, and of the texts that its paragraphs are taken from. */
  private static String[] wordsOf(String languagesKey, Map<String, String> english) {
    String notice = languagesKey.replace(".languages", "");
    Stream<String> paragraphs =
        Stream.of(english.get(notice + ".text").split("\\s*\\|\\s*"))
            .filter(paragraph -> paragraph.startsWith("@"))
            .map(paragraph -> paragraph.substring(1));
    return Stream.concat(
            Stream.of(notice + ".subject", notice + ".text", notice + ".link"), paragraphs)
        .toArray(String[]::new);
  }

  private static Set<String> reminderLanguages() {
    return Set.of(Words.in(Locale.ENGLISH).get("notice.visitReminder.languages").split(","));
  }

  static List<Locale> languages() {
    return Languages.spoken();
  }

  @Test
  void eachTextExistsInEachLanguageWithTheSamePlaceholders() {
    Map<String, String> english = Words.in(Locale.ENGLISH);
    Map<String, String> german = Words.in(Locale.GERMAN);

    assertThat(german).containsOnlyKeys(english.keySet());
    english.forEach(
        (key, text) -> {
          assertThat(text).as(key).isNotBlank();
          assertThat(german.get(key)).as(key).isNotBlank();
          assertThat(Words.placeholders(german.get(key)))
              .as("placeholders of " + key)
              .isEqualTo(Words.placeholders(text));
        });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nobodyIsBlamed_P4(Locale language) {
    Pattern blame =
        Pattern.compile(
            "(?<!\\pL)(" + String.join("|", BLAMING.get(language)) + ")(?!\\pL)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    assertThat(Words.in(language).entrySet())
        .as("each sentence that blames")
        .filteredOn(text -> blame.matcher(text.getValue()).find())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatTheJournalSaysIsSaidInEachLanguage(Locale language) {
    Set<String> what = Words.inCode("journal\\s*\\.write\\(\\s*\\w+,\\s*\"(\\w+)\"");
    Set<String> next = Words.inCode("journal\\s*\\.write\\(\\s*\\w+,\\s*\"\\w+\",\\s*\"(\\w+)\"");
    assertThat(what).contains("received", "completed");
    assertThat(next).contains("check", "goOn");

    assertThat(keys(language, "journal.what.")).isEqualTo(what);
    assertThat(keys(language, "journal.next.")).isEqualTo(next);
    assertThat(keys(language, "journal.who."))
        .isEqualTo(all(Stream.of(Actor.values()).map(Actor::key)));
    assertThat(all(keys(language, "state.").stream().filter(key -> !key.contains("."))))
        .isEqualTo(all(Stream.of(OrderState.values()).map(OrderState::code)));
    assertThat(all(keys(language, "detail.").stream().filter(key -> !key.contains("."))))
        .isEqualTo(all(Stream.of(Detail.values()).map(Detail::code)));
  }

  @Test
  void eachLineOfTheJournalIsFoundInTheCode() {
    long calls = Words.matches("journal\\s*\\.write\\(").count();
    long read =
        Words.matches("journal\\s*\\.write\\(\\s*\\w+,\\s*\"\\w+\",\\s*(\"\\w+\"|null),").count();
    assertThat(calls).as("lines whose words stand in the call").isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachRefusalOfAnAnswerSaysWhy(Locale language) {
    LocalDate today = LocalDate.of(2026, 11, 23);
    for (Detail detail : Detail.values()) {
      for (String answer : List.of("?", "2990-01-01", "1790-01-01")) {
        if (detail.read(answer, today) instanceof Refused refused) {
          assertThat(Words.in(language))
              .containsKey("detail." + detail.code() + "." + refused.reason());
        }
      }
      assertThat(Words.in(language))
          .containsKeys("portal.ask." + detail.code(), "detail." + detail.code() + ".toStaff");
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachFailureOfAnotherSystemIsToldInPlainWords(Locale language) {
    Set<String> ways = Words.inCode("new SystemUnavailable\\(\\s*system,\\s*\"(\\w+)\"");
    assertThat(ways).hasSize(3);
    Set<String> expected = new TreeSet<>(Set.of("unexpected"));
    for (String system : List.of("network", "warehouse")) {
      ways.forEach(way -> expected.add(system + "." + way));
    }
    assertThat(keys(language, "failure.")).isEqualTo(expected);
  }

  private static Set<String> keys(Locale language, String prefix) {
    return all(
        Words.in(language).keySet().stream()
            .filter(key -> key.startsWith(prefix))
            .map(key -> key.substring(prefix.length())));
  }

  private static Set<String> all(Stream<String> words) {
    return words.collect(Collectors.toCollection(TreeSet::new));
  }
}
