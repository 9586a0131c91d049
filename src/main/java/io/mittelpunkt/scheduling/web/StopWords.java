package io.mittelpunkt.scheduling.web;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.scheduling.Site;
import io.mittelpunkt.scheduling.TapKind;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.shared.GeoPoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A stop in the words of the technician's page. */
@Component
class StopWords {

  private final MessageSource texts;

  StopWords(MessageSource texts) {
    this.texts = texts;
  }

  /** The stop of a visit that is planned. */
  StopView of(Visit visit, int number, OpenedDay opened, Locale language) {
    Site site = Objects.requireNonNull(visit.site());
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            .withLocale(language)
            .withZone(opened.zone());
    Instant expected = isAwaited(visit) ? visit.progress().expectedAt() : null;
    return new StopView(
        visit.id(),
        number,
        visit.state().code(),
        time.format(Objects.requireNonNull(visit.planned()).start()),
        time.format(visit.windowFrom()) + " – " + time.format(visit.windowTo()),
        visit.work().expected().toMinutes(),
        site.address(),
        map(site.place(), site.address()),
        work(visit.work().kind(), language),
        bring(visit, language),
        expected == null ? null : time.format(expected),
        expected != null && visit.isLate(),
        next(visit.state()),
        keys());
  }

  /** Whether a customer waits for him; a job of the network waits for nobody. */
  private static boolean isAwaited(Visit visit) {
    return visit.customerId() != null
        && (visit.state() == Visit.State.BOOKED || visit.state() == Visit.State.ON_THE_WAY);
  }

  /** The kind of work; one that a process owner added is shown as he calls it. */
  private String work(String kind, Locale language) {
    return Objects.requireNonNull(
        texts.getMessage("technician.work." + kind, null, kind, language));
  }

  /** What the work and each skill that it needs ask for; nothing for words that we do not know. */
  private List<String> bring(Visit visit, Locale language) {
    return Stream.concat(Stream.of(visit.work().kind()), visit.work().skills().stream().sorted())
        .map(word -> texts.getMessage("technician.bring." + word, null, "", language))
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }

  /**
   * RFC 5870. The place is only as exact as we know it; the address as the query, which maps on
   * phones understand, leads to the door.
   */
  private static String map(GeoPoint place, PostalAddress address) {
    return String.format(
        Locale.ROOT,
        "geo:%.5f,%.5f?q=%s",
        place.latitude(),
        place.longitude(),
        URLEncoder.encode(address.inOneLine(), StandardCharsets.UTF_8).replace("+", "%20"));
  }

  private static @Nullable String next(Visit.State state) {
    return switch (state) {
      case BOOKED -> TapKind.ON_THE_WAY.code();
      case ON_THE_WAY -> TapKind.ARRIVED.code();
      case BEGUN -> TapKind.DONE.code();
      default -> null;
    };
  }

  private static Map<String, String> keys() {
    return Arrays.stream(TapKind.values())
        .collect(Collectors.toMap(TapKind::code, kind -> UUID.randomUUID().toString()));
  }
}
