package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.scheduling.TechnicianTaps.Noted;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a technician says of a visit: first the fact in the visit's row, then the message to
 * its process. A tap counts once by its key, however often it is sent (P13).
 */
@Service
public class RecordTap {

  private final Visits visits;
  private final Orders orders;
  private final DayBook days;
  private final TechnicianTaps taps;
  private final ApplyTap apply;
  private final MovableClock clock;

  RecordTap(
      Visits visits,
      Orders orders,
      DayBook days,
      TechnicianTaps taps,
      ApplyTap apply,
      MovableClock clock) {
    this.visits = visits;
    this.orders = orders;
    this.days = days;
    this.taps = taps;
    this.apply = apply;
    this.clock = clock;
  }

  /** What came of a tap. */
  public sealed interface Outcome {

    /** What he is answered. */
    TapAnswer answer();

    /** It counts, whether or not something had to change. */
    record Taken(TapAnswer answer) implements Outcome {}

    /** The same tap came before, and this was the answer. */
    record Known(TapAnswer answer) implements Outcome {}

    /** It changes nothing; it is noted where we know the visit. */
    record Refused(TapAnswer answer) implements Outcome {}
  }

  /**
   * Takes a tap. When he said so is believed between the beginning of the visit's day and now, and
   * not before what is written down already.
   */
  @Transactional
  public Outcome record(Tap tap) {
    Optional<Visit> seen = visits.find(tap.visitId());
    if (seen.isEmpty()) {
      return new Outcome.Refused(TapAnswer.UNKNOWN);
    }
    Visit visit = locked(seen.get());
    Optional<Noted> before = taps.find(tap.key());
    if (before.isPresent()) {
      return before.get().tap().says(tap)
          ? new Outcome.Known(before.get().answer())
          : new Outcome.Refused(TapAnswer.KEY_USED);
    }
    Instant now = clock.instant();
    Tap believed = tap.at(believed(visit, tap.tappedAt(), now));
    TapAnswer answer = weigh(visit, believed, now);
    if (!taps.note(believed, answer, now)) {
      return new Outcome.Refused(TapAnswer.KEY_USED);
    }
    if (answer == TapAnswer.TAKEN) {
      apply.apply(visit, believed);
    }
    return answer.isGood() ? new Outcome.Taken(answer) : new Outcome.Refused(answer);
  }

  /** The order, then the day, then the visit: whoever locks several does so in this order. */
  private Visit locked(Visit visit) {
    if (visit.orderId() != null) {
      orders.lock(visit.orderId());
    }
    if (visit.site() != null && visit.day() != null) {
      days.lock(visit.site().territory().id(), visit.day());
    }
    return visits.lock(visit.id()).orElseThrow();
  }

  private static TapAnswer weigh(Visit visit, Tap tap, Instant now) {
    Optional<State> next = VisitSteps.after(visit.state(), tap.kind());
    if (next.isEmpty()) {
      return TapAnswer.ENDED;
    }
    if (visit.planned() == null || !visit.planned().technicianId().equals(tap.technicianId())) {
      return TapAnswer.OTHER_TECHNICIAN;
    }
    if (now.isBefore(beginOfDay(visit))) {
      return TapAnswer.TOO_EARLY;
    }
    return next.get() == visit.state()
        ? TapAnswer.AS_BEFORE
        : VisitSteps.fault(visit, tap).orElse(TapAnswer.TAKEN);
  }

  private static Instant believed(Visit visit, Instant tappedAt, Instant now) {
    Instant earliest = beginOfDay(visit);
    for (Instant known :
        new Instant[] {visit.progress().onTheWayAt(), visit.progress().arrivedAt()}) {
      earliest = known != null && known.isAfter(earliest) ? known : earliest;
    }
    Instant latest = tappedAt.isAfter(now) ? now : tappedAt;
    return latest.isBefore(earliest) ? earliest : latest;
  }

  private static Instant beginOfDay(Visit visit) {
    Site site = visit.site();
    LocalDate day = visit.day();
    return site == null || day == null
        ? visit.windowFrom()
        : day.atStartOfDay(site.territory().zone()).toInstant();
  }
}
