package io.mittelpunkt.desk;

import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.orders.OrderInWords.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case on one page, in the staff's words, language and zone.
 *
 * @param order our number
 * @param externalId the intake client's number
 * @param orderedAt when it was ordered
 * @param customer whose it is
 * @param offering what was ordered
 * @param address where the line is to be
 * @param state where it stands
 * @param promises what was promised, the newest first
 * @param late whether the promised day is over
 * @param missing what it waits for, if for anything
 * @param seen what the customer reads on his page
 * @param journal what happened, newest first
 * @param tasks who of the staff has it in hand
 * @param sent what the customer was told, newest first
 * @param others the customer's other orders
 * @param doable what can be done for him now
 */
public record CaseView(
    String order,
    @Nullable String externalId,
    String orderedAt,
    Person customer,
    String offering,
    String address,
    String state,
    List<Promise> promises,
    boolean late,
    @Nullable Missing missing,
    Seen seen,
    List<OrderInWords.Line> journal,
    List<Task> tasks,
    List<Sent> sent,
    List<HitLine> others,
    Doable doable) {

  /**
   * The customer: as much as one needs to know whom one talks with, and no more.
   *
   * @param name his name
   * @param id the customer number
   * @param language what he speaks
   * @param reach by which channel our messages reach him, with the address half covered
   * @param birthDateKnown whether he told us his birth date; the date itself is nobody's business
   */
  public record Person(
      String name, String id, String language, String reach, boolean birthDateKnown) {}

  /** A promised day, why, and when it was promised. */
  public record Promise(String day, String reason, String at) {}

  /**
   * A detail that is missing.
   *
   * @param detail its code
   * @param name what it is called
   * @param owner who sees to it
   * @param askedAt when the customer was asked
   * @param due until when he has time
   * @param late whether that time is over
   */
  public record Missing(
      String detail, String name, String owner, String askedAt, String due, boolean late) {}

  /** The customer's own page in his language, a tag such as {@code de}. */
  public record Seen(String language, Story story) {}

  /**
   * An open task.
   *
   * @param name what is to be done
   * @param groups whose members may take it
   * @param assignee the name of who has taken it
   * @param since when it came up
   * @param due until when it is to be done
   * @param link where it is in Tasklist, for whoever may open it
   */
  public record Task(
      String name,
      String groups,
      @Nullable String assignee,
      String since,
      @Nullable String due,
      @Nullable String link) {}

  /** A message to the customer, and what became of it; {@code parked} waits for operations. */
  public record Sent(String subject, String fate, boolean parked) {}

  /** A line of a list of orders. */
  public record HitLine(
      String customerId,
      String customer,
      @Nullable String order,
      @Nullable String offering,
      @Nullable String state,
      @Nullable String city,
      @Nullable String orderedAt) {}
}
