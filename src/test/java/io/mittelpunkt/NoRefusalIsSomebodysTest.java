package io.mittelpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.RunningService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nothing links an employee with a customer's channel, choice or refusal (P10): nobody can count
 * whose customers refuse. The columns of our tables that hold a login are pinned, each with its
 * reason, and none stands in a row with what a customer chose or refused. What is left is honest to
 * say: who looked at a case is written down, so a look and a refusal of the same order can be laid
 * side by side; but looks are everybody's who ever opened it, and say nothing of who served him.
 */
@RunningService
class NoRefusalIsSomebodysTest {

  /** The columns that hold a login of the staff, and why. */
  private static final Map<String, String> LOGINS =
      Map.of(
          "notice.staff_id",
          "who is sent a reminder of an idle task; no customer is told by it",
          "case_look.staff_id",
          "who looked at whose case, for the protection of customers; nobody's dealing with him");

  /** What a customer chose, refused or let be. */
  private static final Pattern CHOICE =
      Pattern.compile(
          ".*(channel|via|opt_?out|refus|declin|consent|confirmed|evidence|signature|state|outcome"
              + "|reason|cancel).*");

  private static final Pattern LOGIN =
      Pattern.compile(
          ".*(staff|agent|employee|user|login|assignee|initiator|operator|author|handled_by"
              + "|taken_by|created_by|changed_by|_by$|owner|technician|person).*");

  @Autowired JdbcClient jdbc;

  private record Column(String table, String name) {

    String path() {
      return table + "." + name;
    }
  }

  private List<Column> columns() {
    return jdbc.sql(
            """
            select table_name as "table", column_name as name from information_schema.columns
            where table_schema = 'public' and table_name not like 'act\\_%'
              and table_name not like 'sandbox\\_%'
              and table_name not in ('flyway_schema_history', 'scheduled_tasks')
            """)
        .query(Column.class)
        .list();
  }

  @Test
  void eachColumnThatMayHoldALoginIsKnownWithItsReason() {
    List<String> known = new ArrayList<>(LOGINS.keySet());
    // A group that sees to the answer, which a test below holds it to.
    known.add("missing_detail.owner");

    assertThat(columns())
        .as("columns that sound like somebody of the staff")
        .filteredOn(column -> LOGIN.matcher(column.name()).matches())
        .extracting(Column::path)
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void noTableWithALoginSaysWhatACustomerChose() {
    List<Column> all = columns();
    List<String> tables = LOGINS.keySet().stream().map(path -> path.split("\\.")[0]).toList();

    assertThat(all)
        .filteredOn(column -> tables.contains(column.table()))
        .filteredOn(column -> CHOICE.matcher(column.name()).matches())
        .extracting(Column::path)
        // Which way a notice left; the constraint below keeps it from a customer's.
        .containsExactly("notice.channel");
  }

  @Test
  void aNoticeToTheStaffIsNeverACustomers() {
    assertThat(
            jdbc.sql(
                    """
                    select pg_get_constraintdef(oid) from pg_constraint
                    where conrelid = 'notice'::regclass and contype = 'c'
                    """)
                .query(String.class)
                .list())
        .anySatisfy(
            rule -> assertThat(rule).contains("(customer_id IS NULL) <> (staff_id IS NULL)"));
  }

  @Test
  void missingDetailsAreOwnedByGroups() {
    assertThat(jdbc.sql("select distinct owner from missing_detail").query(String.class).list())
        .isSubsetOf("agents");
  }

  @Test
  void aDraftSaysWhichDeskItCameFromAndNotWho() {
    assertThat(columns())
        .filteredOn(column -> column.table().equals("order_draft"))
        .extracting(Column::name)
        .containsExactlyInAnyOrder(
            "id",
            "client_id",
            "customer_id",
            "account_opened",
            "channel",
            "offering_id",
            "street",
            "postcode",
            "city",
            "wished_date",
            "signature_reference",
            "state",
            "begun_at",
            "left_at",
            "offered_at",
            "call_wanted_at",
            "ended_at",
            "order_id");
  }
}
