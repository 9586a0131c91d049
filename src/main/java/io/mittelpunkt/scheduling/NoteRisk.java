package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a visit is expected after its window, so that its customer is told (P7). */
@Service
public class NoteRisk {

  /** Less than that is no news. */
  private static final Duration MATERIAL = Duration.ofMinutes(15);

  /** Nobody is told a time to the second. */
  private static final long STEP = Duration.ofMinutes(5).toSeconds();

  private final Visits visits;
  private final VisitChanges changes;
  private final OurWork ourWork;
  private final VisitProcess process;
  private final MovableClock clock;

  NoteRisk(
      Visits visits,
      VisitChanges changes,
      OurWork ourWork,
      VisitProcess process,
      MovableClock clock) {
    this.visits = visits;
    this.changes = changes;
    this.ourWork = ourWork;
    this.process = process;
    this.clock = clock;
  }

  /**
   * Writes it down, and has the customer told; whoever was told nearly the same hears nothing more.
   *
   * @param start when the visit will begin as things stand
   */
  @Transactional
  public void note(String visitId, Instant start) {
    Instant expected = Instant.ofEpochSecond(-Math.floorDiv(-start.getEpochSecond(), STEP) * STEP);
    visits
        .find(visitId)
        .flatMap(this::locked)
        .filter(visit -> visit.state() == State.BOOKED || visit.state() == State.ON_THE_WAY)
        .filter(visit -> visit.windowTo().isAfter(clock.instant()))
        .filter(visit -> isNews(visit, expected))
        .ifPresent(visit -> note(visit, expected));
  }

  /**
   * Writes down that nobody has a visit whose window ends soon, and has the customer told, once. Of
   * work that nobody of ours could do dispatch finds somebody elsewhere: then we know nothing.
   */
  @Transactional
  public void noteNobody(String visitId) {
    Instant now = clock.instant();
    visits
        .find(visitId)
        .flatMap(this::locked)
        .filter(visit -> visit.state() == State.BOOKED && visit.planned() == null)
        .filter(visit -> visit.windowTo().isAfter(now))
        .filter(visit -> visit.progress().delayToldAt() == null)
        .filter(ourWork::isOurs)
        .ifPresent(
            visit -> {
              changes.uncertain(visit, now);
              if (visit.orderId() != null) {
                process.windowAtRisk(visit.orderId());
              }
            });
  }

  private Optional<Visit> locked(Visit visit) {
    return visit.orderId() == null
        ? changes.lockAlone(visit)
        : changes.lock(visit.orderId()).filter(open -> open.id().equals(visit.id()));
  }

  private static boolean isNews(Visit visit, Instant expected) {
    Instant told = visit.progress().expectedAt();
    return visit.progress().delayToldAt() == null
        || told == null
        || Duration.between(told, expected).abs().compareTo(MATERIAL) >= 0;
  }

  private void note(Visit visit, Instant expected) {
    changes.late(visit, expected, clock.instant());
    if (visit.orderId() != null) {
      process.windowAtRisk(visit.orderId());
    }
  }
}
