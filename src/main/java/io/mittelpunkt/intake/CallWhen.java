package io.mittelpunkt.intake;

import io.mittelpunkt.shared.TimeWindow;

/** When a client would like its customer to be called. */
public sealed interface CallWhen {

  /** Now, by his team. */
  record Now() implements CallWhen {}

  /** By the national team, as soon as it calls. */
  record National() implements CallWhen {}

  /** At a time that was offered. */
  record At(TimeWindow window) implements CallWhen {}
}
