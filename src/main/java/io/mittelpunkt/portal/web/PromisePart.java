package io.mittelpunkt.portal.web;

import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.Orders.Promise;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The promised day, each change of it with its reason (P6), and the technician's window (P7). */
@Component
class PromisePart {

  private final Orders orders;
  private final Visits visits;
  private final MessageSource texts;

  PromisePart(Orders orders, Visits visits, MessageSource texts) {
    this.orders = orders;
    this.visits = visits;
    this.texts = texts;
  }

  /**
   * The promise.
   *
   * @param changes how it changed, the newest first
   * @param wished the day that he wished, if he did
   */
  record View(List<Change> changes, @Nullable String wished) {}

  /** A later promise: the old day, the new one, why, and when it was said. */
  record Change(String before, String after, String reason, String at) {}

  /** The technician's window: its day with the hour from which, and the hour until which. */
  record Window(String from, String to) {}

  /** The promise of an order. */
  View of(OpenedOrder opened) {
    List<Promise> made = orders.promises(opened.id());
    List<Change> changes =
        IntStream.range(1, made.size())
            .mapToObj(i -> made.size() - i)
            .map(i -> change(made.get(i - 1), made.get(i), opened))
            .toList();
    return new View(
        changes,
        opened.order().wishedDate() == null
            ? null
            : OrderInWords.day(opened.order().wishedDate(), opened.language()));
  }

  /** When the technician comes, if a visit is booked. */
  @Nullable Window window(OpenedOrder opened) {
    return visits
        .openOf(opened.id())
        .map(visit -> new Window(opened.moment(visit.windowFrom()), hour(visit, opened)))
        .orElse(null);
  }

  private Change change(Promise before, Promise after, OpenedOrder opened) {
    return new Change(
        OrderInWords.day(before.date(), opened.language()),
        OrderInWords.day(after.date(), opened.language()),
        texts.getMessage("reason." + after.reason(), null, opened.language()),
        opened.moment(after.at()));
  }

  private static String hour(Visit visit, OpenedOrder opened) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(opened.language())
        .withZone(opened.zone())
        .format(visit.windowTo());
  }
}
