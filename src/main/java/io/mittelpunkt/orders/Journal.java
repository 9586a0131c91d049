package io.mittelpunkt.orders;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one account of what happens to an order; every page and task is drawn from it (P5). */
public interface Journal {

  /** Adds a line, dated now. */
  void write(
      String orderId,
      String what,
      @Nullable String next,
      Actor who,
      @Nullable Instant due,
      @Nullable String about);

  /** Adds a line that needs neither a date nor a reason. */
  default void write(String orderId, String what, String next, Actor who) {
    write(orderId, what, next, who, null, null);
  }

  /** An order's lines, oldest first. */
  List<JournalLine> of(String orderId);
}
