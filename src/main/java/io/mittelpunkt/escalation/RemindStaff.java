package io.mittelpunkt.escalation;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the staff of a task that waits too long. */
@Service
public class RemindStaff {

  private final Outbox outbox;

  RemindStaff(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * Puts a mail for each of them into the outbox.
   *
   * @param wait the watched wait; each person is reminded of it once
   * @param orderId whose order waits
   * @param step what waits, in the staff's words
   * @param since when it began to wait
   * @param people logins
   */
  @Transactional
  public void remind(
      String wait, String orderId, String step, Instant since, Collection<String> people) {
    for (String person : people) {
      outbox.put(
          Notice.toStaff(
              wait + ":remind:" + person,
              orderId,
              person,
              "idleReminder",
              Map.of("order", orderId, "step", step, "sinceAt", since.toString())));
    }
  }
}
