package io.mittelpunkt.intake.batch;

import io.mittelpunkt.intake.batch.Outcome.Later;
import io.mittelpunkt.intake.batch.Outcome.Unreachable;
import java.time.Duration;
import java.util.List;

/** Sends a line until there is an answer about it, with growing pauses, but not for ever. */
final class Sender {

  private final OrderApi api;
  private final List<Duration> pauses;
  private final Progress progress;

  /**
   * @param pauses between the tries; with the last of them the patience ends
   */
  Sender(OrderApi api, List<Duration> pauses, Progress progress) {
    this.api = api;
    this.pauses = pauses;
    this.progress = progress;
  }

  /**
   * Sends a line.
   *
   * @return placed or refused; unreachable when all tries are used up
   * @throws Stopped when no line would be taken
   */
  Outcome send(Line line, LineKey key) throws Stopped, InterruptedException {
    int failures = 0;
    while (true) {
      Outcome outcome = api.place(line, key);
      if (outcome instanceof Later later) {
        pause("the service asks for a pause", later.pause());
      } else if (outcome instanceof Unreachable unreachable && failures < pauses.size()) {
        Duration asked = unreachable.pause();
        Duration own = pauses.get(failures);
        pause(
            "the service is not there: " + unreachable.why(),
            asked != null && asked.compareTo(own) > 0 ? asked : own);
        failures++;
      } else {
        return outcome;
      }
    }
  }

  private void pause(String why, Duration pause) throws InterruptedException {
    progress.waiting(why, pause);
    Thread.sleep(pause.toMillis());
  }
}
