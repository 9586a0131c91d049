package io.mittelpunkt.portal.web;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.MissingDetail;
import io.mittelpunkt.provisioning.MissingDetails;
import io.mittelpunkt.shared.Languages;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a customer sees of his order: drawn from the order's journal, in his language and zone. */
@Component
class OrderPage {

  private final Orders orders;
  private final Offerings offerings;
  private final Customers customers;
  private final Journal journal;
  private final MissingDetails missingDetails;
  private final MessageSource texts;
  private final MovableClock clock;

  OrderPage(
      Orders orders,
      Offerings offerings,
      Customers customers,
      Journal journal,
      MissingDetails missingDetails,
      MessageSource texts,
      MovableClock clock) {
    this.orders = orders;
    this.offerings = offerings;
    this.customers = customers;
    this.journal = journal;
    this.missingDetails = missingDetails;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The page in words.
   *
   * @param lines the journal, newest first
   * @param asked the detail that is asked for, if one is
   */
  record View(
      String order,
      String customer,
      String offering,
      String address,
      String state,
      boolean done,
      @Nullable String promise,
      @Nullable String firstPromise,
      boolean late,
      Line now,
      List<Line> lines,
      @Nullable Asked asked) {}

  /** A journal line in words. */
  record Line(
      String at,
      String machineAt,
      String what,
      @Nullable String next,
      String who,
      @Nullable String due) {}

  /** The one question. */
  record Asked(String detail, String name, String until, boolean late) {}

  /** The page of an order. */
  View of(String orderId) {
    ProductOrder order = orders.get(orderId);
    Customer customer = customers.get(order.customerId());
    List<Line> lines = new ArrayList<>();
    List<JournalLine> written = journal.of(orderId);
    for (JournalLine line : written) {
      lines.add(inWords(line, customer));
    }
    Collections.reverse(lines);
    Optional<MissingDetail> missing = missingDetails.openOf(orderId);
    boolean moved = order.promise() != null && !order.promise().equals(order.firstPromise());
    return new View(
        order.id(),
        customer.name(),
        offerings.nameOf(order.offeringId()).orElse(order.offeringId()),
        order.installationAddress().inOneLine(),
        text("state." + order.state().code(), customer),
        order.completionDate() != null,
        order.promise() == null ? null : day(order.promise(), customer),
        moved ? day(order.firstPromise(), customer) : null,
        order.completionDate() == null && isOver(order.promise(), customer),
        now(order, written, customer),
        lines,
        missing
            .map(
                asked ->
                    new Asked(
                        asked.detail().code(),
                        text("detail." + asked.detail().code(), customer),
                        moment(asked.due(), customer),
                        clock.instant().isAfter(asked.due())))
            .orElse(null));
  }

  private Line inWords(JournalLine line, Customer customer) {
    Object[] about =
        line.about() == null
            ? new Object[0]
            : new Object[] {
              texts.getMessage(
                  "detail." + line.about(),
                  null,
                  texts.getMessage(
                      "reason." + line.about(), null, line.about(), language(customer)),
                  language(customer))
            };
    return new Line(
        moment(line.at(), customer),
        line.at().toString(),
        texts.getMessage("journal.what." + line.what(), about, language(customer)),
        line.next() == null ? null : text("journal.next." + line.next(), customer),
        text("journal.who." + line.who().key(), customer),
        line.due() == null ? null : moment(line.due(), customer));
  }

  /** Where it stands; who acts has until the promise ends, where the line itself sets no time. */
  private Line now(ProductOrder order, List<JournalLine> written, Customer customer) {
    Line line = inWords(JournalLine.current(order.state(), written), customer);
    boolean promised = order.promise() != null && order.completionDate() == null;
    return line.due() != null || !promised
        ? line
        : new Line(
            line.at(),
            line.machineAt(),
            line.what(),
            line.next(),
            line.who(),
            day(order.promise(), customer));
  }

  private boolean isOver(@Nullable LocalDate day, Customer customer) {
    return day != null && LocalDate.ofInstant(clock.instant(), customer.zone()).isAfter(day);
  }

  private static Locale language(Customer customer) {
    return Languages.nearest(customer.language());
  }

  private String text(String key, Customer customer) {
    return texts.getMessage(key, null, language(customer));
  }

  private static String day(LocalDate date, Customer customer) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(language(customer))
        .format(date);
  }

  private static String moment(Instant instant, Customer customer) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
        .withLocale(language(customer))
        .withZone(customer.zone())
        .format(instant);
  }
}
