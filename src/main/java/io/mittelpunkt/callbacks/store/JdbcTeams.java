package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.Agent;
import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.TeamCalendars;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.callbacks.routing.Duty;
import io.mittelpunkt.customers.Territories;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTeams implements Teams {

  private final JdbcClient jdbc;
  private final Territories territories;
  private final TeamCalendars calendars;

  JdbcTeams(JdbcClient jdbc, Territories territories, TeamCalendars calendars) {
    this.jdbc = jdbc;
    this.territories = territories;
    this.calendars = calendars;
  }

  @Override
  public List<Team> all() {
    return jdbc.sql("select * from team order by territory_id is null, name, id")
        .query(JdbcTeams::team)
        .list();
  }

  @Override
  public Optional<Team> find(String id) {
    return jdbc.sql("select * from team where id = ?").param(id).query(JdbcTeams::team).optional();
  }

  @Override
  public Team pool() {
    return jdbc.sql("select * from team where territory_id is null")
        .query(JdbcTeams::team)
        .single();
  }

  @Override
  public Optional<Team> of(String postcode) {
    return territories
        .of(postcode)
        .flatMap(
            territory ->
                jdbc.sql("select * from team where territory_id = ?")
                    .param(territory.id())
                    .query(JdbcTeams::team)
                    .optional());
  }

  @Override
  public List<Team> neighbours(String teamId) {
    return jdbc.sql(
            """
            select t.* from team t
            left join team_neighbour n on n.neighbour_id = t.id and n.team_id = :team
            where t.id <> :team and (n.team_id is not null
              or exists (select from team where id = :team and territory_id is null))
            order by n.rank, t.id
            """)
        .param("team", teamId)
        .query(JdbcTeams::team)
        .list();
  }

  @Override
  public List<Agent> members(String teamId) {
    return jdbc.sql("select * from agent where team_id = ? and active order by name, id")
        .param(teamId)
        .query(JdbcTeams::agent)
        .list();
  }

  @Override
  public Optional<Agent> agent(String id) {
    return jdbc.sql("select * from agent where id = ? and active")
        .param(id)
        .query(JdbcTeams::agent)
        .optional();
  }

  @Override
  public List<Agent> present(String teamId, Instant at) {
    Team team = get(teamId);
    LocalDate day = LocalDate.ofInstant(at, team.zone());
    Set<String> there =
        calendars.duties(team, calendars.week(team, day), day, day.plusDays(1)).stream()
            .filter(it -> it.during().contains(at))
            .map(Duty::agentId)
            .collect(Collectors.toSet());
    return members(teamId).stream().filter(it -> there.contains(it.id())).toList();
  }

  private static Team team(ResultSet row, int number) throws SQLException {
    return new Team(
        row.getString("id"),
        row.getString("name"),
        row.getString("territory_id"),
        ZoneId.of(row.getString("zone")),
        row.getString("state"),
        row.getString("picture"));
  }

  static Agent agent(ResultSet row, int number) throws SQLException {
    return new Agent(
        row.getString("id"), row.getString("name"), row.getString("team_id"), languages(row));
  }

  static Set<String> languages(ResultSet row) throws SQLException {
    return Set.of((String[]) row.getArray("languages").getArray());
  }
}
