package io.mittelpunkt.portal.web;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** What a page says after something was sent to it; the code stands in the page's address. */
enum Said {
  /** The missing detail is written down. */
  TAKEN("taken"),
  /** The detail was known before. */
  KNOWN("known"),
  /** The contract is confirmed. */
  CONFIRMED("confirmed"),
  /** No summary waits for consent. */
  NOTHING_TO_CONFIRM("nothingToConfirm"),
  /** Another summary was drawn up meanwhile. */
  OTHER_SUMMARY("otherSummary"),
  /** Another offering is chosen. */
  CHOSEN("chosen"),
  /** Nothing is to be chosen any more. */
  NOTHING_TO_CHOOSE("nothingToChoose"),
  /** What was chosen is not among the offers any more. */
  NOT_OFFERED("notOffered"),
  /** The wished day is written down. */
  DAY_TAKEN("dayTaken"),
  /** The cancellation is being assessed. */
  CANCELLATION_ASKED("cancellationAsked"),
  /** His word on how it went is written down. */
  RATED("rated"),
  /** The technician's window is agreed. */
  VISIT_BOOKED("visitBooked"),
  /** Another window is agreed instead. */
  VISIT_MOVED("visitMoved"),
  /** The technician's visit is given back. */
  VISIT_GIVEN_BACK("visitGivenBack"),
  /** His word on the visit is written down. */
  VISIT_RATED("visitRated"),
  /** A call is promised. */
  CALL_ASKED("callAsked"),
  /** A call about it was promised before. */
  CALL_THERE("callThere"),
  /** Another time is promised. */
  CALL_MOVED("callMoved"),
  /** A promised call is not wanted any more. */
  CALL_WITHDRAWN("callWithdrawn"),
  /** His message has arrived. */
  WRITTEN("written"),
  /** He wants no team of his own. */
  TEAM_LEFT("teamLeft"),
  /** He wants his region's team again. */
  TEAM_BACK("teamBack"),
  /** A code is on its way. */
  CODE_SENT("codeSent"),
  /** One was sent less than a minute ago. */
  CODE_JUST_SENT("codeJustSent"),
  /** Five were sent within the hour. */
  CODE_TOO_MANY("codeTooMany"),
  /** Only letters reach him. */
  CODE_BY_LETTER_ONLY("codeByLetterOnly");

  private final String code;

  Said(String code) {
    this.code = code;
  }

  /** The name in addresses and of the text {@code portal.said.*}. */
  public String code() {
    return code;
  }

  /** Whether it belongs beside the field for the code, not at the page's head. */
  public boolean isAboutCode() {
    return code.startsWith("code");
  }

  /** Whether it is not what he hoped for. */
  public boolean isBad() {
    return this == OTHER_SUMMARY
        || this == NOT_OFFERED
        || this == CODE_TOO_MANY
        || this == CODE_BY_LETTER_ONLY;
  }

  /**
   * What is said by a code.
   *
   * @param code from outside
   */
  static Optional<Said> of(String code) {
    return Arrays.stream(values()).filter(said -> said.code.equals(code)).findFirst();
  }

  /**
   * Leads to a page that says so, so that a reload sends nothing twice.
   *
   * @param place the page below the link, such as {@code /day}, or a part of it, such as {@code
   *     #contract}
   */
  String on(String place) {
    String[] parts = place.split("#", 2);
    return "redirect:"
        + UriComponentsBuilder.fromPath("/c/{token}" + parts[0])
            .queryParam("said", code)
            .fragment(parts.length == 2 ? parts[1] : null)
            .build()
            .toUriString();
  }
}
