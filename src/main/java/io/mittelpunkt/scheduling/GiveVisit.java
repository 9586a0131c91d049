package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.DispatchOutcome.Done;
import io.mittelpunkt.scheduling.DispatchOutcome.Refused;
import io.mittelpunkt.scheduling.Visit.Progress;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Insertion;
import io.mittelpunkt.scheduling.plan.Insertion.Inserted;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Travel;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a visit to a technician, inside its window. A customer who was told that somebody else
 * comes is told in the same transaction.
 */
@Service
public class GiveVisit {

  private final DispatchedVisits dispatched;
  private final Visits visits;
  private final VisitDays days;
  private final DayBook dayBook;
  private final DispatchNews news;
  private final Insertion insertion;

  GiveVisit(
      DispatchedVisits dispatched,
      Visits visits,
      VisitDays days,
      DayBook dayBook,
      DispatchNews news,
      Travel travel) {
    this.dispatched = dispatched;
    this.visits = visits;
    this.days = days;
    this.dayBook = dayBook;
    this.news = news;
    // Dispatch may use up the room that is left for what takes longer.
    this.insertion = new Insertion(travel, Margins.none());
  }

  /**
   * Gives it, on the way or not; the other visits of that technician may move inside their windows.
   * The rest of the day is planned again.
   */
  @Transactional
  public DispatchOutcome give(String visitId, String technicianId) {
    DispatchOutcome outcome = giveAsPlanned(visitId, technicianId);
    if (outcome instanceof Done) {
      visits.find(visitId).ifPresent(it -> days.changed(it, "given"));
    }
    return outcome;
  }

  /** Gives it as a new plan of the day proposed, which foresees it. */
  @Transactional
  DispatchOutcome giveAsPlanned(String visitId, String technicianId) {
    Optional<Visit> named = dispatched.withOrderLocked(visitId);
    if (named.isEmpty()) {
      return new Refused("noSuchVisit");
    }
    days.lock(Stream.of(named.get()));
    Visit visit = visits.lock(visitId).orElseThrow();
    if (!DispatchedVisits.isInOurHands(visit)) {
      return new Refused("notOpen");
    }
    if (visit.site() == null) {
      return new Refused("unplanned");
    }
    if (mustBeTold(visit, technicianId) && visit.orderId() == null) {
      return new Refused("noOrder");
    }
    return place(visit, technicianId)
        .map(place -> given(visit, technicianId, place))
        .orElseGet(() -> new Refused("noRoom"));
  }

  private Optional<Inserted> place(Visit visit, String technicianId) {
    dayBook.endHolds(visit.site().territory().id(), visit.day());
    DayProblem day = dayBook.of(visit.site().territory(), visit.day());
    Optional<Stop> stop = day.stops().stream().filter(it -> it.id().equals(visit.id())).findFirst();
    DayProblem his =
        new DayProblem(
            day.territoryId(),
            day.day(),
            day.now(),
            day.workdays().stream().filter(it -> it.technicianId().equals(technicianId)).toList(),
            day.stops());
    return stop.flatMap(it -> insertion.into(his, it));
  }

  private DispatchOutcome given(Visit visit, String technicianId, Inserted place) {
    boolean told = mustBeTold(visit, technicianId);
    Map<String, @Nullable Assignment> plan = new HashMap<>(place.shifted());
    plan.put(visit.id(), place.assignment());
    if (!dayBook.keeps(() -> dayBook.assign(plan))) {
      return new Refused("noRoom");
    }
    if (isAnother(visit, technicianId)) {
      setOutAgain(visits.find(visit.id()).orElseThrow());
    }
    days.touched(visit);
    if (told) {
      news.otherTechnician(visit, technicianId, version(visit));
    }
    return new Done(visits.find(visit.id()).orElseThrow());
  }

  /** Who comes instead has not set out yet; the customer knows who it is. */
  private void setOutAgain(Visit given) {
    if (given.state() == State.ON_THE_WAY) {
      Progress before = given.progress();
      Instant told = before.remindedAt() == null ? before.onTheWayAt() : before.remindedAt();
      visits.update(
          given.withState(State.BOOKED, new Progress(null, told, null, null, null, null)));
    }
  }

  private long version(Visit visit) {
    return dayBook.version(visit.site().territory().id(), visit.day());
  }

  /** Whoever was reminded, or waits for somebody on the way, was told who comes. */
  private static boolean mustBeTold(Visit visit, String technicianId) {
    return visit.customerId() != null
        && (visit.progress().remindedAt() != null || visit.state() == State.ON_THE_WAY)
        && isAnother(visit, technicianId);
  }

  private static boolean isAnother(Visit visit, String technicianId) {
    return !technicianId.equals(visit.technicianId());
  }
}
