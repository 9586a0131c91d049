package io.mittelpunkt.desk;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.desk.BoardView.Block;
import io.mittelpunkt.desk.BoardView.Row;
import io.mittelpunkt.desk.BoardView.Span;
import io.mittelpunkt.scheduling.Technician;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws the rows of the board: a technician's shift, ways and visits along the day. */
@Component
class BoardRows {

  private final Technicians technicians;
  private final ObjectProvider<Travel> travel;
  private final BoardWords words;
  private final DeskTexts texts;

  BoardRows(
      Technicians technicians,
      ObjectProvider<Travel> travel,
      BoardWords words,
      DeskTexts texts) {
    this.technicians = technicians;
    this.travel = travel;
    this.words = words;
    this.texts = texts;
  }

  /**
   * A technician of a territory on a day.
   *
   * @param shift when he works; null when he does not
   * @param absences when he is absent
   */
  record OnDuty(Technician technician, @Nullable TimeWindow shift, List<TimeWindow> absences) {}

  /** Everybody of a territory, by name, whether or not he works. */
  List<OnDuty> onDuty(Territory territory, LocalDate day) {
    Map<String, Workday> working =
        technicians.working(territory, day).stream()
            .collect(Collectors.toMap(Workday::technicianId, Function.identity()));
    return technicians.of(territory.id()).stream()
        .map(
            who ->
                new OnDuty(
                    who,
                    working.containsKey(who.id()) ? working.get(who.id()).shift() : null,
                    technicians.absences(who.id(), day, day, territory.zone())))
        .toList();
  }

  Row row(OnDuty who, List<BoardVisit> ofDay, BoardAxis axis, ZoneId zone, Instant now) {
    List<BoardVisit> his =
        ofDay.stream()
            .filter(it -> it.planned() != null)
            .filter(it -> it.planned().technicianId().equals(who.technician().id()))
            .sorted(Comparator.comparing(it -> it.planned().start()))
            .toList();
    return new Row(
        who.technician().id(),
        who.technician().name(),
        about(who, zone),
        off(who, axis),
        his.stream().map(it -> span(axis, it.window(), "")).toList(),
        ways(who.technician().base(), his, axis),
        his.stream().map(it -> block(it, axis, zone, now)).toList());
  }

  private String about(OnDuty who, ZoneId zone) {
    String hours =
        who.shift() == null ? texts.get("board.row.off") : words.times(who.shift(), zone);
    return who.absences().isEmpty() ? hours : hours + " · " + texts.get("board.row.absent");
  }

  private List<Span> off(OnDuty who, BoardAxis axis) {
    String absent = who.absences().isEmpty() ? "" : texts.get("board.row.absent");
    TimeWindow day = axis.span();
    TimeWindow shift = who.shift();
    if (shift == null || !shift.overlaps(day)) {
      return List.of(span(axis, day, absent.isEmpty() ? texts.get("board.row.off") : absent));
    }
    List<Span> off = new ArrayList<>();
    if (shift.from().isAfter(day.from())) {
      off.add(span(axis, new TimeWindow(day.from(), shift.from()), ""));
    }
    if (shift.to().isBefore(day.to())) {
      off.add(span(axis, new TimeWindow(shift.to(), day.to()), absent));
    }
    return off;
  }

  private List<Span> ways(GeoPoint base, List<BoardVisit> his, BoardAxis axis) {
    Travel streets = travel.getIfAvailable();
    List<Span> ways = new ArrayList<>();
    GeoPoint from = base;
    for (BoardVisit visit : his) {
      if (streets != null && visit.place() != null) {
        Instant begin = visit.planned().start();
        Duration way = streets.between(from, visit.place(), begin);
        if (way.isPositive()) {
          ways.add(span(axis, new TimeWindow(begin.minus(way), begin), ""));
        }
        from = visit.place();
      }
    }
    return ways;
  }

  private Block block(BoardVisit visit, BoardAxis axis, ZoneId zone, Instant now) {
    boolean atRisk = visit.isAtRisk(now);
    return new Block(
        visit.id(),
        axis.x(visit.planned().start()),
        axis.width(visit.planned().start(), visit.planned().end()),
        atRisk ? "risk" : visit.state().code(),
        words.label(visit, atRisk),
        words.sentence(visit, zone, now));
  }

  private static Span span(BoardAxis axis, TimeWindow window, String label) {
    return new Span(
        axis.x(window.from()),
        axis.width(window.from(), window.to()),
        axis.x(window.to()),
        label);
  }
}
