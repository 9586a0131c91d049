package io.mittelpunkt.portal.web;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.notices.Channel;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the customer's code is sent to, without showing the address to whoever has the link. */
@Component
class CodePart {

  /**
   * Where a code is sent to.
   *
   * @param channel mail, sms or letter
   * @param to the address but for its beginning and end; null for a letter, which takes too long
   */
  record View(String channel, @Nullable String to) {}

  /** Where the customer's code is sent to. */
  View of(OpenedOrder opened) {
    Customer customer = opened.customer();
    Channel channel = Channel.reaching(customer);
    return new View(
        channel.code(),
        switch (channel) {
          case MAIL -> maskedMail(customer.email());
          case SMS -> "…" + customer.phone().substring(Math.max(0, customer.phone().length() - 3));
          case LETTER -> null;
        });
  }

  /** The digits of a code as somebody typed it, with blanks or in digits of another script. */
  static String digits(String typed) {
    return typed
        .codePoints()
        .limit(100)
        .filter(Character::isDigit)
        .mapToObj(c -> Integer.toString(Character.digit(c, 10)))
        .collect(Collectors.joining());
  }

  private static String maskedMail(String mail) {
    int at = mail.lastIndexOf('@');
    return mail.substring(0, at > 0 ? mail.offsetByCodePoints(0, 1) : 0)
        + "…"
        + mail.substring(Math.max(at, 0));
  }
}
