package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.LearnedLengths.Learned;
import io.mittelpunkt.callbacks.routing.CallLengths;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learns how long a team's calls take, so that it promises what it can keep. */
@Service
public class LearnCallLength {

  private final LearnedLengths lengths;
  private final CallSettings settings;

  LearnCallLength(LearnedLengths lengths, CallSettings settings) {
    this.lengths = lengths;
    this.settings = settings;
  }

  /**
   * Takes one more call into account.
   *
   * @param length from its beginning until what was written down after it
   */
  @Transactional
  public void learn(String teamId, Duration length) {
    Learned before = lengths.lock(teamId, settings.usualCall());
    lengths.keep(
        teamId,
        new Learned(CallLengths.after(before.mean(), before.calls(), length), before.calls() + 1));
  }

  /** How long a team's calls take, as far as we know. */
  public Duration of(String teamId) {
    return lengths.of(teamId).map(Learned::mean).orElseGet(settings::usualCall);
  }
}
