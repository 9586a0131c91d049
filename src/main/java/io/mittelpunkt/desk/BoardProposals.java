package io.mittelpunkt.desk;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.desk.BoardView.Move;
import io.mittelpunkt.desk.BoardView.Proposal;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.scheduling.PlanProposal;
import io.mittelpunkt.scheduling.PlanProposals;
import io.mittelpunkt.scheduling.ProposedMove;
import io.mittelpunkt.scheduling.Technician;
import io.mittelpunkt.scheduling.Technicians;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an open proposal into words: for each visit what is, what would be, and why. */
@Component
class BoardProposals {

  private final PlanProposals proposals;
  private final BoardVisits visits;
  private final Technicians technicians;
  private final BoardWords words;
  private final DeskTexts texts;
  private final StaffTexts staffTexts;

  BoardProposals(
      PlanProposals proposals,
      BoardVisits visits,
      Technicians technicians,
      BoardWords words,
      DeskTexts texts,
      StaffTexts staffTexts) {
    this.proposals = proposals;
    this.visits = visits;
    this.technicians = technicians;
    this.words = words;
    this.texts = texts;
    this.staffTexts = staffTexts;
  }

  /** The open one of a day, if there is one. */
  Optional<Proposal> of(Territory territory, LocalDate day) {
    return proposals
        .openOf(territory.id(), day)
        .map(
            it ->
                new Proposal(
                    it.id(),
                    texts.filled(
                        "board.proposal.lead",
                        texts.getOr("board.changed." + it.reason(), it.reason()),
                        staffTexts.moment(it.madeAt())),
                    it.moves().stream().anyMatch(ProposedMove::isOpen),
                    moves(it, territory.zone())));
  }

  private List<Move> moves(PlanProposal proposal, ZoneId zone) {
    return proposal.moves().stream()
        .flatMap(move -> visits.find(move.visitId()).stream().map(it -> new Told(move, it)))
        .sorted(Comparator.comparing(it -> it.visit().window().from()))
        .map(it -> move(it.move(), it.visit(), zone))
        .toList();
  }

  private record Told(ProposedMove move, BoardVisit visit) {}

  private Move move(ProposedMove move, BoardVisit visit, ZoneId zone) {
    return new Move(
        visit.id(),
        words.whose(visit) + ", " + words.work(visit),
        visit.address() == null ? "" : visit.address(),
        before(move, visit, zone),
        after(move, visit, zone),
        texts.get("board.why." + move.why()),
        notice(move, visit),
        move.isOpen(),
        move.appliedAt() != null);
  }

  private String before(ProposedMove move, BoardVisit visit, ZoneId zone) {
    String who =
        move.technicianBefore() == null
            ? texts.get("board.unassigned.none")
            : name(move.technicianBefore());
    String when = move.plannedBefore() == null ? "" : words.time(move.plannedBefore(), zone);
    return line(who, when, texts.filled("board.window", words.times(visit.window(), zone)));
  }

  private String after(ProposedMove move, BoardVisit visit, ZoneId zone) {
    if (move.technicianAfter() == null || move.plannedAfter() == null) {
      return texts.get("board.proposal.nobody");
    }
    String window =
        move.windowAfter() == null
            ? texts.filled("board.window", words.times(visit.window(), zone))
            : texts.filled("board.proposal.window", words.dayAndTimes(move.windowAfter(), zone));
    return line(name(move.technicianAfter()), words.time(move.plannedAfter().from(), zone), window);
  }

  private String notice(ProposedMove move, BoardVisit visit) {
    if (move.technicianAfter() == null) {
      return texts.get("board.notice.call");
    }
    if (visit.customer() == null || move.windowAfter() == null && !visit.announced()) {
      return texts.get("board.notice.none");
    }
    return texts.get(
        move.windowAfter() == null ? "board.notice.technician" : "board.notice.window");
  }

  private String name(@Nullable String technicianId) {
    return technicians.find(technicianId).map(Technician::name).orElse("–");
  }

  private static String line(String... parts) {
    return String.join(", ", Stream.of(parts).filter(it -> !it.isEmpty()).toList());
  }
}
