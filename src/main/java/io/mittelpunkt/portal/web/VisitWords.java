package io.mittelpunkt.portal.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why something about a visit could not be done, in the customer's words. */
@Component
class VisitWords {

  private static final String PREFIX = "portal.visit.problem.";

  private final MessageSource texts;
  private final String servicePhone;

  VisitWords(MessageSource texts, @Value("${mittelpunkt.service-phone}") String servicePhone) {
    this.texts = texts;
    this.servicePhone = servicePhone;
  }

  /**
   * A reason in words.
   *
   * @param reason a code, such as {@code taken}; one without words of its own is met with the phone
   */
  String problem(String reason, OpenedOrder opened) {
    Object[] phone = {servicePhone};
    String general = texts.getMessage(PREFIX + "other", phone, opened.language());
    return texts.getMessage(PREFIX + reason, phone, general, opened.language());
  }
}
