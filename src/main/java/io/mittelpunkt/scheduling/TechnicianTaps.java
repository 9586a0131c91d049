package io.mittelpunkt.scheduling;

import java.time.Instant;
import java.util.Optional;

/** The taps that came, each once by its key, those that changed nothing too. */
public interface TechnicianTaps {

  /** A tap that came, and what was answered. */
  record Noted(Tap tap, TapAnswer answer) {}

  /** The tap with a key, if it came. */
  Optional<Noted> find(String key);

  /**
   * Notes a tap.
   *
   * @param at when it came
   * @return whether it was noted; false when its key was taken at the same moment
   */
  boolean note(Tap tap, TapAnswer answer, Instant at);
}
