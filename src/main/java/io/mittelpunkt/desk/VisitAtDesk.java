package io.mittelpunkt.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case's visit, as whoever takes a call sees it.
 *
 * @param state where it stands, in words
 * @param window its window; null while none is agreed
 * @param who who comes, if somebody has it
 * @param expected when he is expected, if that is known
 * @param late whether that is later than the window
 * @param givable whether it can be given back
 * @param best the windows that suit best, the best first
 * @param windows all windows that can be chosen now, the earliest first; empty when none can
 */
public record VisitAtDesk(
    String state,
    @Nullable String window,
    @Nullable String who,
    @Nullable String expected,
    boolean late,
    boolean givable,
    List<Choice> best,
    List<Choice> windows) {

  /** Whether a window can be chosen for it now, at first or instead of another. */
  public boolean choosable() {
    return !windows.isEmpty();
  }

  /** A window, as a form sends it and as it is read. */
  public record Choice(String value, String words) {}
}
