package io.mittelpunkt.intake.store;

import io.mittelpunkt.intake.Attempt;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the receiver of a subscription answers, and how quickly. */
@Repository
class Listening {

  private final JdbcClient jdbc;

  Listening(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Locks a subscription; before its deliveries, as whoever ends it does. */
  void lock(String subscription) {
    jdbc.sql("select id from webhook_subscription where id = ? for no key update")
        .param(subscription)
        .query(String.class)
        .single();
  }

  /**
   * Notes that nothing came. A receiver that is silent is so for all events: one try then tells for
   * all of them.
   *
   * @return until when it is left alone
   */
  Instant silent(String subscription, Attempt attempt, Instant now) {
    int silences =
        jdbc.sql(
                """
                update webhook_subscription set silences = silences + 1, slow = ?
                where id = ? returning silences
                """)
            .params(attempt.slow(), subscription)
            .query(Integer.class)
            .single();
    Instant until = now.plus(Pauses.afterSilences(silences));
    jdbc.sql("update webhook_subscription set paused_until = ? where id = ?")
        .params(utc(until), subscription)
        .update();
    jdbc.sql(
            """
            update webhook_delivery
            set state = 'parked', last_fault = coalesce(last_fault, ?), ended_at = ?
            where subscription_id = ? and state = 'open' and open_since <= ?
            """)
        .params(attempt.fault(), utc(now), subscription, utc(now.minus(Pauses.GIVE_UP)))
        .update();
    return until;
  }

  /** Notes an answer. Whoever takes an event after a silence hears at once of all that waited. */
  void heard(String subscription, Attempt attempt, Instant now) {
    int back =
        jdbc.sql(
                """
                update webhook_subscription set silences = 0, paused_until = null, slow = false
                where id = ? and silences > 0
                """)
            .param(subscription)
            .update();
    if (back == 1 && attempt.delivered()) {
      jdbc.sql(
              """
              update webhook_delivery set next_try_at = ?
              where subscription_id = ? and state = 'open'
              """)
          .params(utc(now), subscription)
          .update();
    }
    jdbc.sql("update webhook_subscription set slow = ? where id = ?")
        .params(attempt.slow(), subscription)
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
