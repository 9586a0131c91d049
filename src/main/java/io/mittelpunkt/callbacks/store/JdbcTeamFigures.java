package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.TeamFigures;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTeamFigures implements TeamFigures {

  private static final String FIGURES =
      """
      with ended as (
        select team_id,
          count(*) filter (where state = 'reached') as reached,
          count(*) filter (where state = 'declined') as declined,
          count(*) filter (where state = 'handedOn') as handed_on,
          count(served_by) as contacts,
          count(*) filter (where served_team = team_id) as own,
          count(*) filter (where served_by is not null and agent_id is not null) as known,
          count(*) filter (where served_by = agent_id) as same,
          count(*) filter (where called_at is not null or missed_at is not null) as promised,
          count(*) filter (where called_at <= slot_to and missed_at is null) as kept,
          percentile_cont(0.5) within group (
            order by extract(epoch from called_at - asked_at)::double precision / 60)
            filter (where at_once and called_at is not null) as to_now,
          percentile_cont(0.5) within group (
            order by extract(epoch from called_at - slot_from)::double precision / 60)
            filter (where not at_once and called_at is not null and attempts = 0) as into_slot,
          avg(attempts + (state <> 'declined'
              or coalesce(end_note, '') not in ('withdrawn', 'answered', 'caseEnded'))::int)
            filter (where called_at is not null) as attempts
        from callback where ended_at >= :since and ended_at < :now
        group by team_id),
      unended as (
        select team_id,
          count(*) filter (where state = 'open') as open,
          count(*) filter (where state = 'open' and slot_to < :now and taken_by is null) as late,
          count(*) filter (where state = 'invited') as invited
        from callback where state in ('open', 'invited')
        group by team_id),
      roster as (
        select team_id, count(*) as members from agent where active group by team_id)
      select t.id, r.members, u.open, u.late, u.invited, e.*
      from team t
        left join ended e on e.team_id = t.id
        left join unended u on u.team_id = t.id
        left join roster r on r.team_id = t.id
      order by t.territory_id is null, t.name, t.id
      """;

  private final JdbcClient jdbc;

  JdbcTeamFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Figures> all(Instant since, Instant now) {
    return jdbc.sql(FIGURES)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(JdbcTeamFigures::figures)
        .list();
  }

  /** What a team has none of is null in the row, and 0 as a number. */
  private static Figures figures(ResultSet row, int number) throws SQLException {
    return new Figures(
        row.getString("id"),
        row.getInt("members"),
        row.getInt("open"),
        row.getInt("late"),
        row.getInt("invited"),
        new Outcomes(row.getInt("reached"), row.getInt("declined"), row.getInt("handed_on")),
        row.getInt("contacts"),
        row.getInt("own"),
        row.getInt("known"),
        row.getInt("same"),
        row.getInt("promised"),
        row.getInt("kept"),
        number(row, "to_now"),
        number(row, "into_slot"),
        number(row, "attempts"));
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    BigDecimal value = row.getBigDecimal(column);
    return value == null ? null : value.doubleValue();
  }
}
