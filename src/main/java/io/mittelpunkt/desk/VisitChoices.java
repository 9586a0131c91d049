package io.mittelpunkt.desk;

import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.desk.BoardView.Choice;
import io.mittelpunkt.scheduling.MoveByDispatch;
import io.mittelpunkt.scheduling.Technician;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.WithdrawByDispatch;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.TimeWindow;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What dispatch can do about a visit now. */
@Service
public class VisitChoices {

  /** More than one reads; the best come first. */
  private static final int WINDOWS = 12;

  private final BoardVisits visits;
  private final Territories territories;
  private final Technicians technicians;
  private final MoveByDispatch moveByDispatch;
  private final WithdrawByDispatch withdrawByDispatch;
  private final BoardWords words;

  VisitChoices(
      BoardVisits visits,
      Territories territories,
      Technicians technicians,
      MoveByDispatch moveByDispatch,
      WithdrawByDispatch withdrawByDispatch,
      BoardWords words) {
    this.visits = visits;
    this.territories = territories;
    this.technicians = technicians;
    this.moveByDispatch = moveByDispatch;
    this.withdrawByDispatch = withdrawByDispatch;
    this.words = words;
  }

  /**
   * What can be chosen.
   *
   * @param technicians to whom it can be given, by name
   * @param windows the windows that it can be given, the best first; ids are ISO instants
   * @param offers the windows that its customer is offered when it is called off
   * @param network whether it is a job of the network, of which no customer has to be told
   * @param technician who has it now, and could phone; null while nobody has
   */
  public record Choices(
      List<Choice> technicians,
      List<Choice> windows,
      List<String> offers,
      boolean network,
      @Nullable String technician) {}

  /** What can be done; empty where nothing can: it is over, or belongs to no territory. */
  @Transactional(readOnly = true)
  public Optional<Choices> of(String visitId) {
    return visits
        .find(visitId)
        .filter(it -> it.state().isOpen() && it.territoryId() != null)
        .map(this::choices);
  }

  private Choices choices(BoardVisit visit) {
    ZoneId zone = territories.find(visit.territoryId()).map(it -> it.zone()).orElse(HomeZone.ID);
    boolean ours = visit.state() == State.BOOKED || visit.state() == State.ON_THE_WAY;
    return new Choices(
        ours
            ? technicians.of(visit.territoryId()).stream().map(VisitChoices::named).toList()
            : List.of(),
        ours
            ? moveByDispatch.choices(visit.id()).stream()
                .limit(WINDOWS)
                .map(it -> window(it, zone))
                .toList()
            : List.of(),
        ours
            ? withdrawByDispatch.offers(visit.id()).stream()
                .map(it -> words.dayAndTimes(it, zone))
                .toList()
            : List.of(),
        visit.customer() == null,
        visit.planned() == null ? null : visit.planned().technicianId());
  }

  private Choice window(TimeWindow window, ZoneId zone) {
    return new Choice(window.from().toString(), words.dayAndTimes(window, zone));
  }

  private static Choice named(Technician technician) {
    return new Choice(technician.id(), technician.name());
  }
}
