package io.mittelpunkt.support;

import java.util.Map;
import java.util.Set;

/** Which state of a visit may follow which; written from what people agree, not from our code. */
public final class VisitStates {

  /** A state that none may follow is an end. */
  public static final Map<String, Set<String>> MAY_FOLLOW =
      Map.of(
          "held", Set.of("booked", "lapsed"),
          "booked", Set.of("onTheWay", "begun", "done", "notDone", "missed", "withdrawn", "moved"),
          "onTheWay", Set.of("booked", "begun", "done", "notDone", "missed", "withdrawn", "moved"),
          "begun", Set.of("done", "notDone", "missed"),
          "done", Set.of(),
          "notDone", Set.of(),
          "missed", Set.of(),
          "withdrawn", Set.of(),
          "moved", Set.of(),
          "lapsed", Set.of());

  private VisitStates() {}
}
