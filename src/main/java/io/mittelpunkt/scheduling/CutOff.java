package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Until when a customer moves a visit, or gives it back, without calling us. */
@Component
public class CutOff {

  /** People of ours do for him what he cannot do himself any more. */
  private static final Set<String> OURS = Set.of("phone", "dispatch");

  private final VisitSettings settings;
  private final MovableClock clock;

  CutOff(VisitSettings settings, MovableClock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** The last instant at which he can. */
  public Instant of(Visit visit) {
    return visit.windowFrom().minus(settings.cutOff());
  }

  /**
   * Why an open visit stays as it is.
   *
   * @param via {@code page}, {@code phone}, {@code api} or {@code dispatch}
   * @return {@code underWay} (the technician is), {@code cutOff}, or empty when nothing is in the
   *     way
   */
  public Optional<String> forbids(Visit open, String via) {
    if (open.state() != State.BOOKED) {
      return Optional.of("underWay");
    }
    return !OURS.contains(via) && clock.instant().isAfter(of(open))
        ? Optional.of("cutOff")
        : Optional.empty();
  }
}
