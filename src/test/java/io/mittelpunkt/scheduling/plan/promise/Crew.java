package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.GeoPoint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A technician on the road: where he is, what he does, what he did last. */
final class Crew {
  final Workday workday;
  GeoPoint place;
  Instant free;
  @Nullable Stop busyWith;
  @Nullable Stop last;
  boolean worked;

  Crew(Workday workday) {
    this.workday = workday;
    this.place = workday.base();
    this.free = workday.shift().from();
  }

  boolean idle(Instant now) {
    return busyWith == null && !now.isBefore(free);
  }
}
