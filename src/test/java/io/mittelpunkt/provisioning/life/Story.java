package io.mittelpunkt.provisioning.life;

import java.util.ArrayList;
import java.util.List;

/** What really happened, line by line, for whoever has to understand a failure. */
final class Story {

  private final List<String> lines = new ArrayList<>();

  /** Notes what comes next. */
  void tell(String line) {
    lines.add(line);
  }

  /** Notes what came of it. */
  void cameOfIt(String line) {
    lines.add("    " + line);
  }

  /** Does something, and tells the whole story when it fails. */
  void hold(Runnable life) {
    try {
      life.run();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(e + "\nWhat happened:\n  " + String.join("\n  ", lines), e);
    }
  }
}
