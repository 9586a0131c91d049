package io.mittelpunkt.desk;

import io.mittelpunkt.desk.VisitAtDesk.Choice;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.scheduling.CutOff;
import io.mittelpunkt.scheduling.NeededVisits;
import io.mittelpunkt.scheduling.OfferedWindow;
import io.mittelpunkt.scheduling.SearchWindows;
import io.mittelpunkt.scheduling.Technician;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.scheduling.Wish;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a case's visit, and what can be agreed for it on the phone. */
@Component
public class FindVisit {

  private static final String BY_PHONE = "phone";
  private static final int SUGGESTED = 3;

  private final Visits visits;
  private final NeededVisits neededVisits;
  private final CutOff cutOff;
  private final SearchWindows searchWindows;
  private final Technicians technicians;
  private final DeskTexts texts;
  private final StaffTexts staffTexts;

  FindVisit(
      Visits visits,
      NeededVisits neededVisits,
      CutOff cutOff,
      SearchWindows searchWindows,
      Technicians technicians,
      DeskTexts texts,
      StaffTexts staffTexts) {
    this.visits = visits;
    this.neededVisits = neededVisits;
    this.cutOff = cutOff;
    this.searchWindows = searchWindows;
    this.technicians = technicians;
    this.texts = texts;
    this.staffTexts = staffTexts;
  }

  /** The visit of an order; empty where none was ever needed. */
  public Optional<VisitAtDesk> of(String orderId) {
    Optional<Visit> open = visits.openOf(orderId);
    if (open.isPresent()) {
      boolean changeable = cutOff.forbids(open.get(), BY_PHONE).isEmpty();
      return Optional.of(of(open.get(), changeable, changeable ? found(orderId) : List.of()));
    }
    if (neededVisits.isWaiting(orderId)) {
      List<Choice> found = found(orderId);
      String state = texts.get("case.visit.state.needed");
      return Optional.of(
          new VisitAtDesk(state, null, null, null, false, false, best(found), byTime(found)));
    }
    return visits.newestOf(orderId).map(visit -> of(visit, false, List.of()));
  }

  private VisitAtDesk of(Visit visit, boolean givable, List<Choice> found) {
    Instant expected = visit.progress().expectedAt();
    return new VisitAtDesk(
        texts.get("case.visit.state." + visit.state().code()),
        words(visit.window()),
        who(visit),
        expected == null ? null : staffTexts.moment(expected),
        visit.isLate(),
        givable,
        best(found),
        byTime(found));
  }

  private @Nullable String who(Visit visit) {
    return Optional.ofNullable(visit.technicianId())
        .flatMap(technicians::find)
        .map(Technician::name)
        .orElse(null);
  }

  private List<Choice> found(String orderId) {
    return searchWindows.searchFor(orderId, Wish.NONE).windows().stream()
        .map(OfferedWindow::window)
        .distinct()
        .map(window -> new Choice(window.iso(), words(window)))
        .toList();
  }

  private String words(TimeWindow window) {
    return texts.filled(
        "case.visit.window", staffTexts.moment(window.from()), staffTexts.hour(window.to()));
  }

  private static List<Choice> best(List<Choice> found) {
    return found.subList(0, Math.min(SUGGESTED, found.size()));
  }

  private static List<Choice> byTime(List<Choice> found) {
    return found.stream().sorted(Comparator.comparing(Choice::value)).toList();
  }
}
