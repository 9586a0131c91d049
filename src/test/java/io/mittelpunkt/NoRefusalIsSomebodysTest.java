package io.mittelpunkt;

import static java.util.Map.entry;
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
 * side by side; but looks are everybody's who ever opened it, and say nothing of who served him. A
 * technician stands beside the end of his visits, which is work done or not: how a customer is
 * reached, and what he chose or confirmed, does not stand there.
 */
@RunningService
class NoRefusalIsSomebodysTest {

  /** The columns that hold a login of the staff, and why. */
  private static final Map<String, String> LOGINS =
      Map.ofEntries(
          entry("notice.staff_id", "who is sent a reminder of an idle task; never a customer's"),
          entry("case_look.staff_id", "who looked at whose case, for the protection of customers"),
          entry("regional_event.declared_by", "who said that a storm delays a territory"),
          entry("technician_absence.noted_by", "who noted that a technician is sick"),
          entry("technician_absence.technician_id", "who is absent"),
          entry("technician_shift.technician_id", "who works when"),
          entry("technician_link.technician_id", "whose page a link opens"),
          entry("technician_tap.technician_id", "who said that he is on the way, or done"),
          entry("visit.technician_id", "who comes"),
          entry("visit.preferred_technician", "who was there before"),
          entry("visit.ended_by", "the customer, the operator or the work; never a name"),
          entry("proposed_move.technician_before", "who would have come"),
          entry("proposed_move.technician_after", "who would come instead"),
          entry("proposed_move.applied_by", "who in dispatch took a proposed plan"),
          entry("agent_absence.agent_id", "who is absent"),
          entry("agent_shift.agent_id", "who works when"),
          entry("callback.agent_id", "whom the customer knows, so that he meets him again"),
          entry("callback.taken_by", "who is calling him now"),
          entry("callback.served_by", "who spoke with him, so that he meets him again"),
          entry("thread_message.agent_id", "who answered: a person, not a number"),
          entry("thread_message.agent_name", "his name, which the customer reads"));

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
        .containsExactlyInAnyOrder(
            // Which way a notice left; the constraint below keeps it from a customer's.
            "notice.channel",
            // How the work at a customer's home went. Nobody is offered anything there.
            "visit.state",
            "visit.outcome",
            "visit.end_reason",
            "technician_tap.reason",
            // Why a technician is absent.
            "technician_absence.reason",
            // How a call went. Whoever makes it did not choose how it was asked for, and offers
            // nothing: whether a customer wants a team of his own stands in another table.
            "callback.state",
            "callback.asked_via",
            // By which way a customer wrote; one who answers always does so from the desk.
            "thread_message.via");
  }

  @Test
  void whetherACustomerWantsATeamIsNotedWithoutWhoNotedIt() {
    assertThat(columns())
        .filteredOn(column -> column.table().equals("team_choice"))
        .extracting(Column::name)
        .containsExactlyInAnyOrder("customer_id", "opted_out", "via", "at");
  }

  @Test
  void noViewCountsWhatCustomersChoseForAnEmployee() {
    assertThat(
            jdbc.sql(
                    """
                    select table_name from information_schema.views
                    where table_schema = 'public' and table_name not like 'act\\_%'
                    """)
                .query(String.class)
                .list())
        .isEmpty();
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
