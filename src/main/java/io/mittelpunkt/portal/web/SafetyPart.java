package io.mittelpunkt.portal.web;

import io.mittelpunkt.scheduling.SafetyNotice;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.VisitReceipts;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The safety notice on the day of the visit, in the language that its reader reads best. */
@Component
class SafetyPart {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  private final SafetyNotice notice;
  private final VisitReceipts receipts;
  private final MovableClock clock;

  SafetyPart(SafetyNotice notice, VisitReceipts receipts, MovableClock clock) {
    this.notice = notice;
    this.receipts = receipts;
    this.clock = clock;
  }

  /**
   * The notice.
   *
   * @param language the language that it is in, a tag
   * @param direction {@code rtl} or {@code ltr}
   * @param others the other languages that it can be read in
   */
  record View(
      String language, String direction, String title, List<String> points, List<Other> others) {}

  /** Another language, and what its speakers call it. */
  record Other(String tag, String direction, String name) {}

  /**
   * The notice, noted as shown; before and after the day there is none.
   *
   * @param wanted the language that was chosen on the page, from outside; empty for the customer's
   */
  @Nullable View of(Visit visit, OpenedOrder opened, String wanted) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), opened.zone());
    if (!visit.state().isOpen()
        || !today.equals(LocalDate.ofInstant(visit.windowFrom(), opened.zone()))) {
      return null;
    }
    SafetyNotice.Words words = notice.in(chosen(wanted, opened));
    receipts.safetyNoticeShown(
        visit.id(), VisitReceipts.ON_PAGE, words.language(), clock.instant());
    return new View(
        words.language().toLanguageTag(),
        direction(words.language()),
        words.title(),
        words.points(),
        notice.languages().stream()
            .filter(other -> !other.equals(words.language()))
            .map(it -> new Other(it.toLanguageTag(), direction(it), it.getDisplayLanguage(it)))
            .toList());
  }

  private Locale chosen(String wanted, OpenedOrder opened) {
    return notice.languages().stream()
        .filter(language -> language.toLanguageTag().equals(wanted))
        .findFirst()
        .orElse(opened.customer().language());
  }

  private static String direction(Locale language) {
    return RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
  }
}
