package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callback.Promise;
import io.mittelpunkt.callbacks.Callbacks;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCallbacks implements Callbacks {

  private static final int MOST_ENDED = 20;

  private final JdbcClient jdbc;

  JdbcCallbacks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Callback> find(String id) {
    return select("where id = ?", id).stream().findFirst();
  }

  @Override
  public Callback lock(String id) {
    jdbc.sql(
            """
            select o.id from product_order o join callback c on c.case_id = o.id
            where c.id = ? for update of o
            """)
        .param(id)
        .query(String.class)
        .list();
    return select("where id = ? for update", id).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No callback " + id));
  }

  @Override
  public boolean add(Callback it) {
    return jdbc.sql(
                """
                insert into callback
                  (id, customer_id, case_id, matter, remark, phone, language, asked_via, client_id,
                   asked_at, state, team_id, agent_id, at_once, slot_from, slot_to, first_slot_from)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (customer_id, matter, coalesce(case_id, ''))
                  where state in ('open', 'invited') do nothing
                """)
            .params(
                it.id(),
                it.customerId(),
                it.caseId(),
                it.matter().code(),
                it.remark(),
                it.phone(),
                it.language(),
                it.askedVia(),
                it.clientId(),
                utc(it.askedAt()),
                it.state().code(),
                it.promise().teamId(),
                it.promise().agentId(),
                it.promise().atOnce(),
                utc(it.promise().slot().from()),
                utc(it.promise().slot().to()),
                utc(it.promise().firstFrom()))
            .update()
        == 1;
  }

  @Override
  public Optional<Callback> openFor(String customerId, Matter matter, @Nullable String caseId) {
    return select(
            """
            where customer_id = ? and matter = ? and coalesce(case_id, '') = coalesce(?, '')
              and state in ('open', 'invited')
            """,
            customerId,
            matter.code(),
            caseId)
        .stream()
        .findFirst();
  }

  @Override
  public List<Callback> ofCustomer(String customerId) {
    return select(
        """
        where customer_id = ? and (state in ('open', 'invited') or id in (
          select id from callback where customer_id = ? and state not in ('open', 'invited')
          order by asked_at desc, id limit ?))
        order by asked_at desc, id
        """,
        customerId,
        customerId,
        MOST_ENDED);
  }

  @Override
  public List<Callback> ofCase(String caseId) {
    return select("where case_id = ? order by asked_at desc, id", caseId);
  }

  @Override
  public Map<String, List<Instant>> attempts(Collection<String> ids) {
    Map<String, List<Instant>> attempts = new HashMap<>();
    RowCallbackHandler one =
        (ResultSet row) ->
            attempts
                .computeIfAbsent(row.getString(1), it -> new ArrayList<>())
                .add(row.getObject(2, OffsetDateTime.class).toInstant());
    jdbc.sql(
            "select callback_id, at from callback_attempt where callback_id = any(?) order by number")
        .param(ids.toArray(String[]::new))
        .query(one);
    return attempts;
  }

  @Override
  public List<Callback> untakenIn(String territoryId) {
    return select(
        """
        where team_id = (select id from team where territory_id = ?)
          and state = 'open' and taken_by is null
        order by slot_from, id
        """,
        territoryId);
  }

  @Override
  public void promise(String id, Promise promise) {
    jdbc.sql(
            """
            update callback set state = 'open', team_id = ?, agent_id = ?, at_once = ?,
              slot_from = ?, slot_to = ?, opened_up_at = null, taken_by = null, taken_at = null
            where id = ? and state in ('open', 'invited')
            """)
        .params(
            promise.teamId(),
            promise.agentId(),
            promise.atOnce(),
            utc(promise.slot().from()),
            utc(promise.slot().to()),
            id)
        .update();
  }

  @Override
  public void taken(String id, @Nullable String agentId, Instant at) {
    jdbc.sql("update callback set taken_by = ?, taken_at = ? where id = ? and state = 'open'")
        .params(agentId, agentId == null ? null : utc(at), id)
        .update();
  }

  @Override
  public void openedUp(String id, Instant at) {
    set("opened_up_at = coalesce(opened_up_at, ?)", at, id);
  }

  @Override
  public void missed(String id, Instant at) {
    set("missed_at = ?", at, id);
  }

  @Override
  public void called(String id, Instant at) {
    set("called_at = coalesce(called_at, ?)", at, id);
  }

  @Override
  public void notReached(String id, Instant at) {
    jdbc.sql(
            "update callback set attempts = attempts + 1, taken_by = null, taken_at = null where id = ?")
        .param(id)
        .update();
    jdbc.sql(
            """
            insert into callback_attempt (callback_id, number, at)
            select id, attempts, ? from callback where id = ?
            """)
        .params(utc(at), id)
        .update();
  }

  @Override
  public void invited(String id) {
    jdbc.sql("update callback set state = 'invited' where id = ? and state = 'open'")
        .param(id)
        .update();
  }

  @Override
  public void end(String id, Callback.State state, Callback.End end) {
    jdbc.sql(
            """
            update callback set state = ?, ended_at = ?, end_note = ?, served_by = ?,
              served_team = ?, handed_to = ?,
              taken_by = case when ? = 'declined' then null else taken_by end
            where id = ? and state in ('open', 'invited')
            """)
        .params(
            state.code(),
            utc(end.at()),
            end.note(),
            end.servedBy(),
            end.servedTeam(),
            end.handedTo(),
            state.code(),
            id)
        .update();
  }

  @Override
  public void forget(String id) {
    jdbc.sql("delete from callback_attempt where callback_id = ?").param(id).update();
    jdbc.sql("delete from callback where id = ?").param(id).update();
  }

  private void set(String change, Instant at, String id) {
    jdbc.sql("update callback set " + change + " where id = ? and state = 'open'")
        .params(utc(at), id)
        .update();
  }

  private List<Callback> select(String condition, @Nullable Object... parameters) {
    return jdbc.sql("select * from callback " + condition)
        .params(parameters)
        .query(CallbackRows::callback)
        .list();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
