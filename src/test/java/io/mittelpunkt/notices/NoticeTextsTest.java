package io.mittelpunkt.notices;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.shared.Languages;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.Words;
import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeTextsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final URI LINK = URI.create("https://mittelpunkt.example/c/token");

  /** A notice where the code tells it: whom, the template, and the parameters with their names. */
  private static final String TOLD =
      "Notice\\s*\\.to(Customer|Staff)\\([^;]*?(?:\"(\\w+)\" : )?\"(\\w+)\",\\s*Map\\.of\\(([^;]*)\\);";

  /** Told by a constant, and its code is minted at sending. */
  private static final Told CODE = new Told(true, "customerCode", Set.of("order", "code"));

  /** What dispatch changes is told from maps that grow; the code, and the words of an answer. */
  private static final List<Told> NOT_IN_ONE_CALL =
      List.of(
          CODE,
          new Told(
              true,
              "visitMovedByUs",
              Set.of("order", "beforeAt", "reason", "windows", "fromAt", "toAt")),
          new Told(true, "threadAnswered", Set.of("agent", "answer")),
          new Told(true, "visitWithdrawnByUs", Set.of("order", "beforeAt", "reason", "windows")),
          new Told(true, "visitOtherTechnician", Set.of("order", "fromAt", "toAt", "technician")));

  private static final Map<String, String> SAMPLES =
      Map.ofEntries(
          entry("order", "PO-7F3K-9Q2M-ABCD"),
          entry("detail", "birthDate"),
          entry("step", "Clarify the address"),
          entry("keptOn", "2026-12-21"),
          entry("triedAt", "2026-11-24T14:00:00Z"),
          entry("beforeOn", "2026-11-26"),
          entry("promisedOn", "2026-11-30"),
          entry("reason", "delivery"),
          entry("summary", "DSL 50, up to 50 Mbit/s downstream"),
          entry("ordered", "DSL 100"),
          entry("offers", "DSL 50 for €34.95 a month"),
          entry("code", "123456"),
          entry("fromAt", "2026-11-24T08:00:00Z"),
          entry("toAt", "2026-11-24T10:00:00Z"),
          entry("nextAt", "2026-11-25T08:00:00Z"),
          entry("beforeAt", "2026-11-23T08:00:00Z"),
          entry("minutes", "90"),
          entry("matter", "order"),
          entry("team", "Berlin north"),
          entry("windows", "Tuesday, 24 November 2026, 08:00–10:00"),
          entry("technician", "Jonas"),
          entry("visit", "VI-7F3K-9Q2M-ABCD"),
          entry("expectedAt", "2026-11-24T10:30:00Z"),
          entry("owed", "€10.00"),
          entry("agent", "Anna Krüger"),
          entry("answer", "Yes, it is on its way."),
          entry("dueAt", "2026-11-25T08:00:00Z"),
          entry("sinceAt", "2026-11-23T08:00:00Z"));

  private final NoticeTexts texts =
      new NoticeTexts(Words.source(), new MovableClock(), "0800 0000000");

  private record Told(boolean toCustomer, String template, Set<String> parameters) {}

  static List<Told> told() {
    Stream<Told> written =
        Words.matches(TOLD)
            .flatMap(
                found ->
                    Stream.of(found.group(2), found.group(3))
                        .filter(Objects::nonNull)
                        .map(
                            template ->
                                new Told(
                                    found.group(1).equals("Customer"),
                                    template,
                                    names(found.group(4)))));
    return Stream.concat(written, NOT_IN_ONE_CALL.stream()).toList();
  }

  @Test
  void eachTemplateIsToldSomewhereAndEachThatIsToldExists() {
    assertThat(told()).extracting(Told::template).doesNotHaveDuplicates();
    List<String> templates =
        Words.in(Locale.ENGLISH).keySet().stream()
            .filter(key -> key.matches("notice\\.\\w+\\.text"))
            .map(key -> key.split("\\.")[1])
            .toList();
    assertThat(told()).extracting(Told::template).containsExactlyInAnyOrderElementsOf(templates);
  }

  @ParameterizedTest
  @MethodSource("told")
  void eachNoticeCanBeSaidInEachLanguageWithWhatItIsToldWith(Told told) {
    for (Locale language : Languages.spoken()) {
      RenderedNotice words = render(told, language);

      assertThat(words.subject()).isNotBlank().doesNotContain("{").doesNotContain("\n");
      assertThat(words.paragraphs()).hasSizeGreaterThan(2).allSatisfy(this::isReadable);
      assertThat(words.plainText()).contains("Mia Ümlaut");
      assertThat(words.linkLabel() != null).isEqualTo(told.toCustomer());
    }
  }

  @Test
  void aDateIsWrittenAsTheReaderWritesIt() {
    Notice promised =
        Notice.toCustomer(
            "k", "o", "c", "orderPromised", Map.of("order", "o", "promisedOn", "2026-11-30"));

    assertThat(texts.render(promised, "Mia", Locale.GERMAN, BERLIN, LINK).subject())
        .contains("Montag, 30. November 2026");
    assertThat(texts.render(promised, "Mia", Locale.UK, BERLIN, LINK).subject())
        .contains("Monday", "30 November 2026");
  }

  @Test
  void aNoticeIsToldWholeInOneLanguage() {
    Notice reminder = Notice.toCustomer("k", "o", "c", "visitReminder", SAMPLES);
    Notice booked = Notice.toCustomer("k", "o", "c", "visitBooked", SAMPLES);
    Locale turkish = Locale.forLanguageTag("tr-TR");

    assertThat(texts.languageOf(reminder, turkish)).isEqualTo(turkish);
    assertThat(texts.languageOf(booked, turkish)).isEqualTo(Locale.ENGLISH);
    assertThat(texts.languageOf(reminder, Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
    assertThat(texts.languageOf(reminder, Locale.GERMAN)).isEqualTo(Locale.GERMAN);
    List<String> english = texts.render(reminder, "Mia", Locale.ENGLISH, BERLIN, LINK).paragraphs();
    for (String language : List.of("tr", "ar", "uk", "pl")) {
      RenderedNotice words =
          texts.render(reminder, "Mia", Locale.forLanguageTag(language), BERLIN, LINK);
      assertThat(words.paragraphs())
          .as(language)
          .hasSameSizeAs(english)
          .doesNotContainAnyElementsOf(english);
      assertThat(words.direction()).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    }
  }

  @Test
  void aTechnicianWhoseNameIsNotKnownIsOurs() {
    Map<String, String> unknown = new HashMap<>(SAMPLES);
    unknown.put("technician", "");
    Notice reminder = Notice.toCustomer("k", "o", "c", "visitReminder", unknown);

    assertThat(texts.render(reminder, "Mia", Locale.ENGLISH, BERLIN, LINK).plainText())
        .contains("our technician comes to you");
  }

  @Test
  void anInstantIsWrittenInTheReadersZone() {
    Notice asked =
        Notice.toCustomer(
            "k",
            "o",
            "c",
            "detailMissing",
            Map.of("order", "o", "detail", "birthDate", "dueAt", "2026-11-25T23:30:00Z"));

    assertThat(texts.render(asked, "Mia", Locale.GERMAN, BERLIN, LINK).plainText())
        .contains("Donnerstag, 26. November 2026", "00:30", "Ihr Geburtsdatum");
  }

  @Test
  void aNameIsWrittenExactlyAsItWasGiven() {
    Notice active = Notice.toCustomer("k", "o", "c", "lineActive", Map.of("order", "o"));

    for (String name : List.of("ليلى حداد", "D'Arcy {order} ${7*7} '{0}'", "🦊", "a|b")) {
      assertThat(texts.render(active, name, Locale.ENGLISH, BERLIN, LINK).paragraphs().get(0))
          .isEqualTo("Good day " + name + ",");
    }
  }

  @Test
  void aBarInWhatIsToldPartsNoParagraph() {
    Notice idle =
        Notice.toStaff(
            "k",
            "o",
            "anna",
            "idleReminder",
            Map.of("order", "o", "step", "Ask {order} | again", "sinceAt", SAMPLES.get("sinceAt")));

    assertThat(texts.render(idle, "anna", Locale.ENGLISH, BERLIN, null).paragraphs())
        .anySatisfy(paragraph -> assertThat(paragraph).contains("Ask {order} | again"));
  }

  @Test
  void aNoticeThatLacksAParameterIsNotSentHalf() {
    Notice half = Notice.toCustomer("k", "o", "c", "orderPromised", Map.of("order", "o"));

    assertThatThrownBy(() -> texts.render(half, "Mia", Locale.ENGLISH, BERLIN, LINK))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("promisedOn");
  }

  private RenderedNotice render(Told told, Locale language) {
    Map<String, String> parameters = new HashMap<>(SAMPLES);
    parameters.keySet().retainAll(told.parameters());
    Notice notice =
        told.toCustomer()
            ? Notice.toCustomer("k", "o", "c", told.template(), parameters)
            : Notice.toStaff("k", "o", "anna", told.template(), parameters);
    return texts.render(notice, "Mia Ümlaut", language, BERLIN, told.toCustomer() ? LINK : null);
  }

  private void isReadable(String paragraph) {
    assertThat(paragraph).isNotBlank().doesNotContain("{", "}", "|", "null");
  }

  private static Set<String> names(String parameters) {
    Matcher matcher = Pattern.compile("\"(\\w+)\",").matcher(parameters);
    return matcher.results().map(name -> name.group(1)).collect(Collectors.toSet());
  }
}
