package io.mittelpunkt.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tasks in which somebody of the staff has an order in hand. */
public interface OpenTasks {

  /** The open tasks of an order's cases, the oldest first. */
  List<OpenTask> of(String orderId);

  /**
   * A task.
   *
   * @param id its id in Tasklist
   * @param name what is to be done, in the staff's language
   * @param groups whose members may take it
   * @param assignee the login of who has taken it
   * @param since when it came up
   * @param due until when it is to be done, if that is set
   */
  record OpenTask(
      String id,
      String name,
      Set<String> groups,
      @Nullable String assignee,
      Instant since,
      @Nullable Instant due) {}
}
