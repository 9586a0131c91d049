package io.mittelpunkt.scheduling;

import java.time.Instant;
import java.util.Locale;

/** Who was shown the safety notice of a visit, by which way, in which language. */
public interface VisitReceipts {

  /** With the reminder. */
  String BY_MESSAGE = "message";

  /** On the customer's page. */
  String ON_PAGE = "page";

  /**
   * Notes that it was shown; the first time by that way and in that language counts.
   *
   * @param via {@link #BY_MESSAGE} or {@link #ON_PAGE}
   */
  void safetyNoticeShown(String visitId, String via, Locale language, Instant at);
}
