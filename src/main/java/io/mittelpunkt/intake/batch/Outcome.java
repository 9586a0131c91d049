package io.mittelpunkt.intake.batch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of a line that was sent. */
sealed interface Outcome {

  /**
   * There is an order.
   *
   * @param order its id
   * @param orderDate since when, as the service writes it; earlier than this run when the line was
   *     placed before
   */
  record Placed(String order, @Nullable String orderDate) implements Outcome {}

  /**
   * The service does not take this body, however often it is sent.
   *
   * @param field which field is wrong; null when it is the whole line
   * @param detail what is wrong
   */
  record Refused(@Nullable String field, String detail) implements Outcome {}

  /** The service asks to be asked later, and will then answer. */
  record Later(Duration pause) implements Outcome {}

  /**
   * No answer, or one that says nothing about the order.
   *
   * @param why in plain words
   * @param pause how long the service asks to be left alone; null when it does not say
   */
  record Unreachable(String why, @Nullable Duration pause) implements Outcome {}
}
