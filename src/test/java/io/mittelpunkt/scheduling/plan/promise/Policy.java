package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.shared.GeoPoint;
import java.util.List;
import java.util.Map;

/** How an operator promises and plans. */
interface Policy {

  /** As in the table. */
  String name();

  /** What he offers for a request, the best first; none is a refusal. */
  List<Books.Offer> offers(Books books, Request request);

  /** What he does in the evening with the days to come. */
  default void evening(Books books, int today) {}

  /** Who makes the visits of those who called in sick; {@code day} knows who works. */
  Map<String, Assignment> morning(DayProblem day);

  /** Other assignments when visits are at risk; empty for none. */
  default Map<String, Assignment> replan(DayProblem day, Situation situation) {
    return Map.of();
  }

  /** Where a technician goes next, of his stops in the order of the plan. */
  default Stop next(GeoPoint place, List<Stop> planned) {
    return planned.get(0);
  }
}
