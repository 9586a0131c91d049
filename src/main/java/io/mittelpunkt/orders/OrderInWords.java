package io.mittelpunkt.orders;

import io.mittelpunkt.shared.Languages;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Where an order stands, drawn from its journal: the customer's page and whoever talks with him
 * read the same words (P5).
 */
@Component
public class OrderInWords {

  private final Journal journal;
  private final MessageSource texts;
  private final MovableClock clock;

  OrderInWords(Journal journal, MessageSource texts, MovableClock clock) {
    this.journal = journal;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * An order in words.
   *
   * @param state its state
   * @param done whether it has ended, and nothing is to be waited for
   * @param promise the day promised now, if one is
   * @param firstPromise the day promised first, if it is another
   * @param late whether the promised day is over
   * @param now where it stands
   * @param lines the journal, newest first
   */
  public record Story(
      String state,
      boolean done,
      @Nullable String promise,
      @Nullable String firstPromise,
      boolean late,
      Line now,
      List<Line> lines) {}

  /** A journal line in words. */
  public record Line(
      String at,
      String machineAt,
      String what,
      @Nullable String next,
      String who,
      @Nullable String due) {}

  /**
   * The words for a reader.
   *
   * @param wanted his language; English where we have no words in it
   * @param zone the zone that he reads times in
   */
  public Story of(ProductOrder order, Locale wanted, ZoneId zone) {
    return new Reader(Languages.nearest(wanted), zone).read(order, journal.of(order.id()));
  }

  /** A moment as a reader is told it. */
  public static String moment(Instant instant, Locale wanted, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
        .withLocale(Languages.nearest(wanted))
        .withZone(zone)
        .format(instant);
  }

  /** A day as a reader is told it. */
  public static String day(LocalDate date, Locale wanted) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(Languages.nearest(wanted))
        .format(date);
  }

  /** Somebody who reads. */
  private final class Reader {

    private final Locale language;
    private final ZoneId zone;

    Reader(Locale language, ZoneId zone) {
      this.language = language;
      this.zone = zone;
    }

    Story read(ProductOrder order, List<JournalLine> written) {
      List<Line> lines = new ArrayList<>();
      written.forEach(line -> lines.add(inWords(line)));
      Collections.reverse(lines);
      boolean moved = order.promise() != null && !order.promise().equals(order.firstPromise());
      return new Story(
          text("state." + order.state().code()),
          order.state().isEnd(),
          order.promise() == null ? null : day(order.promise()),
          moved ? day(order.firstPromise()) : null,
          isPromised(order) && isOver(order.promise()),
          now(order, written),
          lines);
    }

    private Line inWords(JournalLine line) {
      Object[] about = line.about() == null ? new Object[0] : new Object[] {about(line.about())};
      return new Line(
          moment(line.at(), language, zone),
          line.at().toString(),
          texts.getMessage("journal.what." + line.what(), about, language),
          line.next() == null ? null : text("journal.next." + line.next()),
          text("journal.who." + line.who().key()),
          line.due() == null ? null : moment(line.due(), language, zone));
    }

    /** Who acts has until the promise ends, where the line itself sets no time. */
    private Line now(ProductOrder order, List<JournalLine> written) {
      JournalLine current = JournalLine.current(order.state(), written);
      Line line = inWords(isOverdueAnswer(current) ? current.withoutDue() : current);
      return line.due() != null || !isPromised(order)
          ? line
          : new Line(
              line.at(),
              line.machineAt(),
              line.what(),
              line.next(),
              line.who(),
              day(order.promise()));
    }

    /** An answer is welcome after its day, too; then it is ours to come back to him. */
    private boolean isOverdueAnswer(JournalLine line) {
      return line.who() == Actor.CUSTOMER
          && line.due() != null
          && clock.instant().isAfter(line.due());
    }

    /** Whether a day is promised and to be kept; a cancelled order owes none. */
    private static boolean isPromised(ProductOrder order) {
      return order.promise() != null
          && !order.state().isEnd()
          && order.state() != OrderState.PENDING_CANCELLATION;
    }

    /** What a line speaks of is a detail or a reason, and no code is both. */
    private static MessageSourceResolvable about(String code) {
      return new DefaultMessageSourceResolvable(
          new String[] {"detail." + code, "reason." + code}, code);
    }

    private boolean isOver(@Nullable LocalDate day) {
      return day != null && LocalDate.ofInstant(clock.instant(), zone).isAfter(day);
    }

    private String text(String key) {
      return texts.getMessage(key, null, language);
    }

    private String day(LocalDate date) {
      return OrderInWords.day(date, language);
    }
  }
}
