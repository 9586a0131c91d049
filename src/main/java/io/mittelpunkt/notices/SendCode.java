package io.mittelpunkt.notices;

import io.mittelpunkt.shared.MovableClock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a customer the code with which he agrees to a change of his order. */
@Service
public class SendCode {

  private final Outbox outbox;
  private final MovableClock clock;

  SendCode(Outbox outbox, MovableClock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Sends one, by the channel that reaches the customer; at most one a minute. */
  @Transactional
  public void send(String orderId, String customerId) {
    outbox.put(
        Notice.toCustomer(
            orderId + ":code:" + clock.instant().truncatedTo(ChronoUnit.MINUTES),
            orderId,
            customerId,
            SendNotice.CODE,
            Map.of("order", orderId)));
  }
}
