package io.mittelpunkt.desk;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.desk.BoardView.Lasting;
import io.mittelpunkt.desk.BoardView.Line;
import io.mittelpunkt.engine.StaffLanguage;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts the visits of the board into the staff's words; times are those of the territory. */
@Component
public class BoardWords {

  /** As on the axis, and as technicians' shifts are spoken of. */
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final DeskTexts texts;
  private final StaffLanguage language;

  BoardWords(DeskTexts texts, StaffLanguage language) {
    this.texts = texts;
    this.language = language;
  }

  /** A time of the day. */
  public String time(Instant at, ZoneId zone) {
    return HOUR.withZone(zone).format(at);
  }

  /** A stretch of a day. */
  public String times(TimeWindow window, ZoneId zone) {
    return time(window.from(), zone) + "–" + time(window.to(), zone);
  }

  /** A stretch of a day, with the day. */
  public String dayAndTimes(TimeWindow window, ZoneId zone) {
    return day(LocalDate.ofInstant(window.from(), zone)) + ", " + times(window, zone);
  }

  /** A day. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(language.locale())
        .format(day);
  }

  /** Whose visit it is: a customer's name, or that it is a job of the network. */
  public String whose(BoardVisit visit) {
    return Objects.requireNonNullElse(visit.customer(), texts.get("board.network"));
  }

  /** What is to be done. */
  public String work(BoardVisit visit) {
    return texts.getOr("board.work." + visit.kind(), visit.kind());
  }

  /** Where a visit stands. */
  public String state(State state) {
    return texts.get("board.state." + state.code());
  }

  /** What delays a territory, by how much and until when. */
  Lasting lasting(RegionalEvent event, ZoneId zone) {
    return new Lasting(
        event.id(),
        texts.filled(
            "board.lasting.event",
            texts.get("board.event." + event.kind()),
            String.valueOf(event.delay().toMinutes()),
            day(LocalDate.ofInstant(event.during().to(), zone)),
            time(event.during().to(), zone)));
  }

  /** How long a visit takes, and what its technician must know. */
  String needs(BoardVisit visit) {
    return texts.filled(
        "board.unassigned.needs",
        String.valueOf(visit.minutes()),
        visit.skills().isEmpty()
            ? texts.get("board.unassigned.anybody")
            : String.join(", ", visit.skills()));
  }

  /** A line of a list. */
  Line line(BoardVisit visit, ZoneId zone, String why) {
    return new Line(
        visit.id(),
        visit.orderId(),
        whose(visit) + ", " + work(visit),
        visit.address() == null ? "" : visit.address(),
        texts.filled("board.window", times(visit.window(), zone)),
        why);
  }

  /** What is the matter with a visit that will not begin inside its window. */
  String risk(BoardVisit visit, ZoneId zone, Instant now) {
    if (visit.isWithoutAnybody(now)) {
      return texts.get("board.risk.nobody");
    }
    Instant begins = visit.begins();
    return begins != null && begins.isAfter(now)
        ? texts.filled("board.risk.expected", time(begins, zone))
        : texts.get("board.risk.over");
  }

  /** What stands on a visit's block: the sign of its state, and whose it is. */
  String label(BoardVisit visit, boolean atRisk) {
    String sign = atRisk ? "⚠ " : texts.getOr("board.sign." + visit.state().code(), "");
    return (sign.isEmpty() ? "" : sign.strip() + " ") + whose(visit);
  }

  /** A visit in one sentence. */
  String sentence(BoardVisit visit, ZoneId zone, Instant now) {
    String planned =
        visit.planned() == null
            ? texts.get("board.unassigned.none")
            : times(visit.planned().during(), zone);
    String plain =
        texts.filled(
            "board.block",
            planned,
            whose(visit),
            work(visit),
            Objects.requireNonNullElse(visit.address(), ""),
            times(visit.window(), zone),
            state(visit.state()));
    return visit.isAtRisk(now) ? plain + " ⚠ " + risk(visit, zone, now) : plain;
  }
}
