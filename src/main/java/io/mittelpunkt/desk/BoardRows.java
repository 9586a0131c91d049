package io.mittelpunkt.desk;

import io.mittelpunkt.desk.BoardView.Block;
import io.mittelpunkt.desk.BoardView.Row;
import io.mittelpunkt.desk.BoardView.Span;
import io.mittelpunkt.scheduling.TechnicianDays;
import io.mittelpunkt.scheduling.TechnicianDays.TechnicianDay;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws the rows of the board: a technician's shift, ways and visits along the day. */
@Component
class BoardRows {

  private final TechnicianDays technicianDays;
  private final BoardWords words;
  private final DeskTexts texts;

  BoardRows(TechnicianDays technicianDays, BoardWords words, DeskTexts texts) {
    this.technicianDays = technicianDays;
    this.words = words;
    this.texts = texts;
  }

  Row row(TechnicianDay who, List<BoardVisit> ofDay, BoardAxis axis, ZoneId zone, Instant now) {
    List<BoardVisit> his =
        ofDay.stream()
            .filter(it -> it.planned() != null)
            .filter(it -> it.planned().technicianId().equals(who.technician().id()))
            .sorted(Comparator.comparing(it -> it.planned().during().from()))
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

  private String about(TechnicianDay who, ZoneId zone) {
    String hours =
        who.shift() == null ? texts.get("board.row.off") : words.times(who.shift(), zone);
    return who.absences().isEmpty() ? hours : hours + " · " + texts.get("board.row.absent");
  }

  private List<Span> off(TechnicianDay who, BoardAxis axis) {
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
    List<Span> ways = new ArrayList<>();
    GeoPoint from = base;
    for (BoardVisit visit : his) {
      if (visit.place() != null) {
        Instant begin = visit.planned().during().from();
        Duration way = technicianDays.way(from, visit.place(), begin);
        if (!way.isZero()) {
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
        axis.x(visit.planned().during().from()),
        axis.width(visit.planned().during().from(), visit.planned().during().to()),
        atRisk ? "risk" : visit.state().code(),
        words.label(visit, atRisk),
        words.sentence(visit, zone, now));
  }

  private static Span span(BoardAxis axis, TimeWindow window, String label) {
    return new Span(
        axis.x(window.from()), axis.width(window.from(), window.to()), axis.x(window.to()), label);
  }
}
