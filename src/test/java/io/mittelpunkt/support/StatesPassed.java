package io.mittelpunkt.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Reads, after each class that ran against the service, what the events say of each order's states:
 * whatever the tests of the class did to it, no state was skipped or reversed.
 */
public final class StatesPassed implements BeforeAllCallback, AfterAllCallback {

  /** Which state may follow which; written from TMF622, not from our code. */
  public static final Map<String, Set<String>> MAY_FOLLOW =
      Map.of(
          "", Set.of("acknowledged"),
          "acknowledged", Set.of("pending", "inProgress", "held", "assessingCancellation"),
          "pending", Set.of("inProgress", "held", "assessingCancellation"),
          "inProgress", Set.of("pending", "held", "assessingCancellation", "completed"),
          "held", Set.of("pending", "inProgress", "assessingCancellation"),
          "assessingCancellation", Set.of("pending", "inProgress", "held", "pendingCancellation"),
          "pendingCancellation", Set.of("cancelled"),
          "cancelled", Set.of(),
          "completed", Set.of());

  private record Passed(String order, String state) {}

  @Override
  public void beforeAll(ExtensionContext test) {
    test.getStore(Namespace.create(StatesPassed.class)).put("before", skipped(passed(test)));
  }

  @Override
  public void afterAll(ExtensionContext test) {
    List<String> skipped = skipped(passed(test));
    // A class answers for itself: what one before it did is told there.
    skipped.removeAll((List<?>) test.getStore(Namespace.create(StatesPassed.class)).get("before"));
    assertThat(skipped).as("states that no order may pass like this").isEmpty();
  }

  private static List<Passed> passed(ExtensionContext test) {
    JdbcClient jdbc = SpringExtension.getApplicationContext(test).getBean(JdbcClient.class);
    return jdbc.sql(
            """
            select order_id, about from order_event
            where type in ('ProductOrderCreateEvent', 'ProductOrderStateChangeEvent')
            order by order_id, seq
            """)
        .query((row, number) -> new Passed(row.getString(1), row.getString(2)))
        .list();
  }

  private static List<String> skipped(List<Passed> all) {
    List<String> skipped = new ArrayList<>();
    Passed before = new Passed("", "");
    for (Passed passed : all) {
      String from = passed.order().equals(before.order()) ? before.state() : "";
      if (!MAY_FOLLOW.get(from).contains(passed.state())) {
        skipped.add(passed.order() + ": from '" + from + "' to '" + passed.state() + "'");
      }
      before = passed;
    }
    return skipped;
  }
}
