package io.mittelpunkt.notices;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a customer the code with which he agrees to a change of his order. */
@Service
public class SendCode {

  /** Enough for five changes; whoever only has the link fills no mailbox with it. */
  private static final int MOST_AN_HOUR = 5;

  /** Each lets five be guessed: fifty guesses a day among a million. */
  private static final int MOST_A_DAY = 10;

  private final Customers customers;
  private final Outbox outbox;
  private final MovableClock clock;

  SendCode(Customers customers, Outbox outbox, MovableClock clock) {
    this.customers = customers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    /** It is on its way. */
    SENT,
    /** One was sent less than a minute ago. */
    JUST_SENT,
    /** Five were sent within the hour, or ten within the day. */
    TOO_MANY,
    /** Only letters reach him, and its ten minutes would be over: a call or a signature do. */
    BY_LETTER_ONLY
  }

  /**
   * Sends one, by the channel that reaches the customer; at most one a minute, five an hour, ten a
   * day.
   */
  @Transactional
  public Outcome send(String orderId, String customerId) {
    if (Channel.reaching(customers.get(customerId)) == Channel.LETTER) {
      return Outcome.BY_LETTER_ONLY;
    }
    Instant now = clock.instant();
    List<Instant> before = outbox.putSince(orderId, SendNotice.CODE, now.minus(Duration.ofDays(1)));
    if (!before.isEmpty() && before.get(0).isAfter(now.minus(Duration.ofMinutes(1)))) {
      return Outcome.JUST_SENT;
    }
    Instant anHourAgo = now.minus(Duration.ofHours(1));
    if (before.size() >= MOST_A_DAY
        || before.stream().filter(at -> at.isAfter(anHourAgo)).count() >= MOST_AN_HOUR) {
      return Outcome.TOO_MANY;
    }
    outbox.put(
        Notice.toCustomer(
            // Two who ask at once find the same key, and one code is sent.
            orderId + ":code:" + now.truncatedTo(ChronoUnit.MINUTES),
            orderId,
            customerId,
            SendNotice.CODE,
            Map.of("order", orderId)));
    return Outcome.SENT;
  }
}
