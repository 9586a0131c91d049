package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.Conversation;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.provisioning.OrderDraft;
import io.mittelpunkt.shared.Languages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Whose link was opened, whatever it is about. A handler below {@code /c/{token}} that asks for one
 * is only called when the link opens something ({@link UnknownLink}).
 *
 * @param token the link's token, for the forms of the page and nothing else
 * @param customer whose link it is
 * @param caseId what it is about: an order, a draft, a call or a conversation
 */
record OpenedLink(String token, Customer customer, String caseId) {

  private static final String CALL = "CB-";

  /** Whether a case is a promised call. */
  static boolean isCall(String caseId) {
    return caseId.startsWith(CALL);
  }

  /** Whether a case is a conversation. */
  static boolean isThread(String caseId) {
    return Conversation.isNumber(caseId);
  }

  /** Whether it is an order's: neither a draft's nor the team's. */
  boolean isOrders() {
    return !OrderDraft.isNumber(caseId) && !isCall(caseId) && !isThread(caseId);
  }

  Locale language() {
    return Languages.nearest(customer.language());
  }

  ZoneId zone() {
    return customer.zone();
  }

  /** A moment as he is told it. */
  String moment(Instant instant) {
    return OrderInWords.moment(instant, language(), zone());
  }

  /** The day of an instant as he is told it. */
  String day(Instant instant) {
    return OrderInWords.day(date(instant), language());
  }

  /** The day of an instant where he is. */
  LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, zone());
  }

  /** The hour of an instant as he is told it. */
  String hour(Instant instant) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(language())
        .withZone(zone())
        .format(instant);
  }
}
