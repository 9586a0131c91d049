package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.HomeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who talks with the demo's customers: a team for each territory and the national pool, with their
 * hours and shifts. Whatever was changed since the first start stays changed.
 */
@OnlyInDemo
@Component
class SampleTeams {

  private static final String POOL = "team-national";
  private static final String NORTH = "team-berlin-north";
  private static final String SOUTH = "team-berlin-south";
  private static final String AROUND = "team-around-berlin";

  private static final List<Object[]> TEAMS =
      List.of(
          team(NORTH, "Team Berlin-Nord", "berlin-north", "be", "berlin-north.svg"),
          team(SOUTH, "Team Berlin-Süd", "berlin-south", "be", "berlin-south.svg"),
          team(AROUND, "Team Rund um Berlin", "around-berlin", "bb", "around-berlin.svg"));

  private static final List<Object[]> NEIGHBOURS =
      List.of(
          new Object[] {NORTH, SOUTH, 1},
          new Object[] {NORTH, AROUND, 2},
          new Object[] {SOUTH, NORTH, 1},
          new Object[] {SOUTH, AROUND, 2},
          new Object[] {AROUND, SOUTH, 1},
          new Object[] {AROUND, NORTH, 2});

  /** On which days of the week from when until when; 1 is Monday. */
  private record Hours(int firstDay, int lastDay, String from, String to) {

    Stream<Object[]> rows(Object... before) {
      return Stream.iterate(firstDay, day -> day <= lastDay, day -> day + 1)
          .map(
              day -> {
                List<Object> row = new ArrayList<>(List.of(before));
                row.addAll(List.of(day, from, to));
                return row.toArray();
              });
    }
  }

  private static final Map<String, List<Hours>> OPEN =
      Map.of(
          "standard", List.of(new Hours(1, 5, "09:00", "18:00"), new Hours(6, 6, "10:00", "14:00")),
          "business",
              List.of(new Hours(1, 5, "08:00", "20:00"), new Hours(6, 6, "09:00", "16:00")));

  private static final Map<String, List<Hours>> WEEKS =
      Map.ofEntries(
          Map.entry("early", List.of(new Hours(1, 5, "08:00", "16:00"))),
          Map.entry("day", List.of(new Hours(1, 5, "09:00", "17:30"))),
          Map.entry("late", List.of(new Hours(1, 5, "12:00", "20:00"))),
          Map.entry("morning", List.of(new Hours(1, 5, "08:00", "13:00"))),
          Map.entry("afternoon", List.of(new Hours(1, 5, "13:00", "18:00"))),
          Map.entry("saturday", List.of(new Hours(3, 6, "09:00", "18:00"))),
          Map.entry("dawn", List.of(new Hours(1, 5, "07:00", "15:00"))),
          Map.entry("dusk", List.of(new Hours(1, 5, "14:00", "22:00"))),
          Map.entry("weekend", List.of(new Hours(5, 7, "07:00", "22:00"))),
          Map.entry(
              "night",
              List.of(new Hours(1, 7, "00:00", "07:00"), new Hours(1, 7, "22:00", "24:00"))));

  private final JdbcTemplate jdbc;

  SampleTeams(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Founds them; their territories are there.
   *
   * @param today the day on which the demo is started
   */
  void found(LocalDate today) {
    insert("team (id, name, territory_id, zone, state, picture) values (?, ?, ?, ?, ?, ?)", TEAMS);
    insert("team_neighbour (team_id, neighbour_id, rank) values (?, ?, ?)", NEIGHBOURS);
    insert(
        """
        team_hours (team_id, customer_class, weekday, opens, closes)
        values (?, ?, ?, cast(? as time), cast(? as time))
        """,
        Stream.of(NORTH, SOUTH, AROUND).flatMap(SampleTeams::hours).toList());
    List<Map<String, String>> agents = SampleTable.rows("agents.csv");
    insert(
        "agent (id, name, team_id, languages) values (?, ?, ?, string_to_array(?, ' '))",
        agents.stream().map(SampleTeams::agent).toList());
    insert(
        """
        agent_shift (agent_id, weekday, starts, ends)
        values (?, ?, cast(? as time), cast(? as time))
        """,
        agents.stream().flatMap(SampleTeams::shifts).toList());
    jdbc.update(
        """
        update team set name = 'Team Deutschland', picture = 'national.svg'
        where id = ? and picture = 'team.svg'
        """,
        POOL);
    meet(today);
  }

  /** A day that is not as usual, once: the second Wednesday from now, the north closes early. */
  private void meet(LocalDate today) {
    if (jdbc.update("insert into sandbox_sample (name) values ('team-day') on conflict do nothing")
        == 1) {
      LocalDate day = today.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).plusWeeks(1);
      jdbc.update(
          """
          insert into team_day (team_id, day, opens, closes, reason)
          values (?, ?, '09:00', '13:00', 'Teamtag') on conflict do nothing
          """,
          NORTH,
          day);
    }
  }

  private void insert(String what, List<Object[]> rows) {
    jdbc.batchUpdate("insert into " + what + " on conflict do nothing", rows);
  }

  private static Object[] team(
      String id, String name, String territory, String state, String picture) {
    return new Object[] {id, name, territory, HomeZone.ID.getId(), state, picture};
  }

  private static Stream<Object[]> hours(String team) {
    return OPEN.entrySet().stream()
        .flatMap(of -> of.getValue().stream().flatMap(it -> it.rows(team, of.getKey())));
  }

  private static Object[] agent(Map<String, String> row) {
    return new Object[] {row.get("id"), row.get("name"), row.get("team"), row.get("languages")};
  }

  private static Stream<Object[]> shifts(Map<String, String> row) {
    return WEEKS.get(row.get("week")).stream().flatMap(it -> it.rows(row.get("id")));
  }
}
