package io.mittelpunkt.callbacks;

import io.mittelpunkt.shared.MovableClock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes since when others than the promised team may make a call, too. */
@Service
public class OpenUp {

  private final Callbacks callbacks;
  private final MovableClock clock;

  OpenUp(Callbacks callbacks, MovableClock clock) {
    this.callbacks = callbacks;
    this.clock = clock;
  }

  /** Notes it, where one of these teams is another than the promised one. */
  @Transactional
  public void to(String callbackId, List<String> teams) {
    Callback call = callbacks.lock(callbackId);
    if (teams.stream().anyMatch(team -> !team.equals(call.promise().teamId()))) {
      callbacks.openedUp(callbackId, clock.instant());
    }
  }
}
