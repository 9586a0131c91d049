package io.mittelpunkt.callbacks;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who calls the customer next, and when. */
@Service
public class AnnounceHandOn {

  private final Callbacks callbacks;
  private final Teams teams;
  private final CallDiary diary;
  private final Outbox outbox;

  AnnounceHandOn(Callbacks callbacks, Teams teams, CallDiary diary, Outbox outbox) {
    this.callbacks = callbacks;
    this.teams = teams;
    this.diary = diary;
    this.outbox = outbox;
  }

  /**
   * Says it.
   *
   * @param callbackId the call that was handed on
   */
  @Transactional
  public void announce(String callbackId) {
    Callback next = callbacks.get(callbacks.get(callbackId).end().handedTo());
    diary.handedOn(next);
    outbox.put(
        Notice.toCustomer(
            next.id() + ":handedOn",
            next.id(),
            next.customerId(),
            "callbackHandedOn",
            Map.of(
                "team",
                teams.get(next.promise().teamId()).name(),
                "fromAt",
                next.promise().slot().from().toString())));
  }
}
