package io.mittelpunkt.callbacks;

import java.time.Duration;
import java.util.Optional;

/** What teams' calls taught us of how long they take. */
public interface LearnedLengths {

  /**
   * What was learned.
   *
   * @param mean how long a call takes
   * @param calls how many taught it
   */
  record Learned(Duration mean, long calls) {}

  /** What a team's calls taught, if any did. */
  Optional<Learned> of(String teamId);

  /**
   * As {@link #of}, locked until the transaction ends.
   *
   * @param assumed what is kept first, of no call, where nothing is
   */
  Learned lock(String teamId, Duration assumed);

  /** Keeps what was learned. */
  void keep(String teamId, Learned learned);
}
