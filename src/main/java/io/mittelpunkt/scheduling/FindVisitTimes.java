package io.mittelpunkt.scheduling;

import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells when something is to happen around an order's visit, by the window as it is agreed now. */
@Service
public class FindVisitTimes {

  private final Visits visits;
  private final ReminderTime reminderTime;
  private final MovableClock clock;

  FindVisitTimes(Visits visits, ReminderTime reminderTime, MovableClock clock) {
    this.visits = visits;
    this.reminderTime = reminderTime;
    this.clock = clock;
  }

  /** When the customer is to be reminded; now where no visit is open. */
  @Transactional(readOnly = true)
  public Instant reminder(String orderId) {
    return visits.openOf(orderId).map(reminderTime::of).orElseGet(clock::instant);
  }

  /** When the window is over; now where no visit is open. */
  @Transactional(readOnly = true)
  public Instant windowEnd(String orderId) {
    return visits.openOf(orderId).map(Visit::windowTo).orElseGet(clock::instant);
  }
}
