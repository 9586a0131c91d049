package io.mittelpunkt.portal.web;

import io.mittelpunkt.escalation.Compensations;
import io.mittelpunkt.provisioning.ContractWords;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.VisitRatings;
import io.mittelpunkt.scheduling.Visits;
import java.text.NumberFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a visit ended: done, or missed by us and what may be owed for it (P12). */
@Component
class VisitEndPart {

  private final Visits visits;
  private final VisitRatings ratings;
  private final Compensations compensations;
  private final ContractWords words;

  VisitEndPart(
      Visits visits, VisitRatings ratings, Compensations compensations, ContractWords words) {
    this.visits = visits;
    this.ratings = ratings;
    this.compensations = compensations;
    this.words = words;
  }

  /**
   * The newest visit, which is over.
   *
   * @param state {@code done} or {@code missed}
   * @param stars what he said of it, 1 to 5; 0 when he said nothing
   * @param average the average of all visits; null while nobody said anything
   */
  record View(String state, WindowInWords window, int stars, @Nullable String average) {}

  /** How the newest visit of an order ended, where that is still of interest to him. */
  Optional<View> of(OpenedOrder opened) {
    return visits
        .newestOf(opened.id())
        .filter(it -> it.state() == Visit.State.DONE || it.state() == Visit.State.MISSED)
        .map(
            it ->
                new View(
                    it.state().code(),
                    WindowInWords.of(it.window(), opened),
                    ratings.of(it.id()).orElse(0),
                    average(opened)));
  }

  /**
   * What may be owed for the visits of an order, whatever became of them since; null when nothing
   * is.
   */
  @Nullable String owed(OpenedOrder opened) {
    return compensations
        .ofOrder(opened.id())
        .map(amount -> words.money(amount, opened.language()))
        .orElse(null);
  }

  private @Nullable String average(OpenedOrder opened) {
    double average = ratings.average();
    NumberFormat oneDigit = NumberFormat.getInstance(opened.language());
    oneDigit.setMinimumFractionDigits(1);
    oneDigit.setMaximumFractionDigits(1);
    return average > 0 ? oneDigit.format(average) : null;
  }
}
