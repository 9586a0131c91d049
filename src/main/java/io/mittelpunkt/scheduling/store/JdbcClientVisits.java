package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.ClientVisit;
import io.mittelpunkt.scheduling.ClientVisits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClientVisits implements ClientVisits {

  /**
   * First visits that the client may see; a visit that replaced one is seen as that. What somebody
   * else holds is no appointment yet, and may become the move of one.
   */
  private static final String FIRST =
      """
      from visit f left join product_order o on o.id = f.order_id
      where f.replaces is null and f.client_deleted_at is null
        and (f.client_id = :client or (o.client_id = :client and o.deleted_at is null))
        and (f.client_id = :client or f.state not in ('held', 'lapsed'))
      """;

  private static final String SELECT =
      """
      select v.*, t.name as territory_name, t.state as territory_state, t.zone as territory_zone,
        first.id as first_id, first.booked_at as first_at, first.client_request as first_request
      from (select f.* %s) first
      cross join lateral (
        with recursive chain as (
          select first.id as id, 0 as step
          union all
          select next.id, chain.step + 1 from visit next join chain on next.replaces = chain.id)
        select id from chain order by step desc limit 1) newest
      join visit v on v.id = newest.id
      left join territory t on t.id = v.territory_id
      """;

  private final JdbcClient jdbc;

  JdbcClientVisits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ClientVisit> find(String clientId, String id) {
    return jdbc.sql(SELECT.formatted(FIRST + " and f.id = :id"))
        .param("client", clientId)
        .param("id", id)
        .query(JdbcClientVisits::visit)
        .optional();
  }

  @Override
  public List<ClientVisit> list(String clientId, int offset, int limit) {
    return jdbc.sql(
            SELECT.formatted(FIRST + " order by f.booked_at desc, f.id offset :offset limit :limit")
                + " order by first.booked_at desc, first.id")
        .param("client", clientId)
        .param("offset", offset)
        .param("limit", limit)
        .query(JdbcClientVisits::visit)
        .list();
  }

  @Override
  public long count(String clientId) {
    return jdbc.sql("select count(*) " + FIRST)
        .param("client", clientId)
        .query(Long.class)
        .single();
  }

  @Override
  public void setRequest(String id, String request) {
    jdbc.sql("update visit set client_request = ?::json where id = ?").params(request, id).update();
  }

  @Override
  public void hide(String id, Instant at) {
    jdbc.sql("update visit set client_deleted_at = ? where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  private static ClientVisit visit(ResultSet row, int number) throws SQLException {
    Instant ended = VisitRows.instant(row, "ended_at");
    return new ClientVisit(
        row.getString("first_id"),
        VisitRows.visit(row, number),
        VisitRows.instant(row, "first_at"),
        ended == null ? VisitRows.instant(row, "booked_at") : ended,
        row.getString("first_request"));
  }
}
