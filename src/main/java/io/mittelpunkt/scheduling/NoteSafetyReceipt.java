package io.mittelpunkt.scheduling;

import io.mittelpunkt.notices.Channel;
import io.mittelpunkt.notices.NoticeLeft;
import io.mittelpunkt.shared.MovableClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes who was sent the safety notice, and in which language, when it has left. */
@Component
class NoteSafetyReceipt {

  private final VisitReceipts receipts;
  private final MovableClock clock;

  NoteSafetyReceipt(VisitReceipts receipts, MovableClock clock) {
    this.receipts = receipts;
    this.clock = clock;
  }

  /** An SMS is too short for it: it leads to the page, where reading it is noted. */
  @EventListener
  void on(NoticeLeft left) {
    String visit = left.notice().parameters().get("visit");
    if (visit != null && left.channel() != Channel.SMS) {
      receipts.safetyNoticeShown(visit, VisitReceipts.BY_MESSAGE, left.language(), clock.instant());
    }
  }
}
