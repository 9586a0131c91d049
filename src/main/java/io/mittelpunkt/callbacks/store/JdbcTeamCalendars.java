package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.TeamCalendars;
import io.mittelpunkt.callbacks.routing.DailyHours;
import io.mittelpunkt.callbacks.routing.Duty;
import io.mittelpunkt.callbacks.routing.TeamWeek;
import io.mittelpunkt.callbacks.routing.TeamWeek.OtherDay;
import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.shared.TimeWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTeamCalendars implements TeamCalendars {

  private final JdbcClient jdbc;

  JdbcTeamCalendars(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public TeamWeek week(Team team, LocalDate from) {
    Map<String, Map<DayOfWeek, DailyHours>> usual = new HashMap<>();
    RowCallbackHandler hours =
        row ->
            usual
                .computeIfAbsent(
                    row.getString("customer_class"), it -> new EnumMap<>(DayOfWeek.class))
                .put(DayOfWeek.of(row.getInt("weekday")), hours(row, "opens", "closes"));
    jdbc.sql("select * from team_hours where team_id = ?").param(team.id()).query(hours);
    String state = team.state();
    Predicate<LocalDate> holidays = day -> state != null && WorkingDays.isHoliday(day, state);
    return new TeamWeek(team.zone(), usual, otherDays(team, from), holidays);
  }

  private Map<LocalDate, OtherDay> otherDays(Team team, LocalDate from) {
    Map<LocalDate, OtherDay> days = new HashMap<>();
    RowCallbackHandler other =
        row ->
            days.put(
                row.getObject("day", LocalDate.class),
                new OtherDay(
                    row.getObject("opens") == null ? null : hours(row, "opens", "closes"),
                    row.getString("reason")));
    jdbc.sql("select * from team_day where team_id = ? and day >= ?")
        .params(team.id(), from)
        .query(other);
    return days;
  }

  private record Shift(String agentId, Set<String> languages, DayOfWeek day, DailyHours hours) {}

  private record Absence(String agentId, TimeWindow during) {}

  @Override
  public List<Duty> duties(Team team, TeamWeek week, LocalDate from, LocalDate to) {
    Map<DayOfWeek, List<Shift>> shifts =
        shifts(team).stream().collect(Collectors.groupingBy(Shift::day));
    Map<String, List<TimeWindow>> absences = absences(team, from, to);
    return from.datesUntil(to)
        .filter(day -> !isOff(week, day))
        .flatMap(
            day ->
                shifts.getOrDefault(day.getDayOfWeek(), List.of()).stream()
                    .flatMap(
                        it ->
                            it.hours().on(day, team.zone()).stream()
                                .map(during -> new Duty(it.agentId(), it.languages(), during))))
        .flatMap(it -> it.without(absences.getOrDefault(it.agentId(), List.of())).stream())
        .toList();
  }

  private static boolean isOff(TeamWeek week, LocalDate day) {
    return week.holidays().test(day) && !week.otherDays().containsKey(day);
  }

  private List<Shift> shifts(Team team) {
    return jdbc.sql(
            """
            select a.id, a.languages, s.* from agent a join agent_shift s on s.agent_id = a.id
            where a.team_id = ? and a.active
            """)
        .param(team.id())
        .query(
            (row, number) ->
                new Shift(
                    row.getString("id"),
                    JdbcTeams.languages(row),
                    DayOfWeek.of(row.getInt("weekday")),
                    hours(row, "starts", "ends")))
        .list();
  }

  private Map<String, List<TimeWindow>> absences(Team team, LocalDate from, LocalDate to) {
    return jdbc
        .sql(
            """
            select b.* from agent_absence b join agent a on a.id = b.agent_id
            where a.team_id = ? and b.to_at > ? and b.from_at < ?
            """)
        .params(
            team.id(),
            from.atStartOfDay(team.zone()).toOffsetDateTime(),
            to.atStartOfDay(team.zone()).toOffsetDateTime())
        .query((row, number) -> new Absence(row.getString("agent_id"), during(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Absence::agentId, Collectors.mapping(Absence::during, Collectors.toList())));
  }

  private static TimeWindow during(ResultSet row) throws SQLException {
    return new TimeWindow(
        row.getObject("from_at", OffsetDateTime.class).toInstant(),
        row.getObject("to_at", OffsetDateTime.class).toInstant());
  }

  /** The driver reads 24:00 as the last nanosecond of the day. */
  private static DailyHours hours(ResultSet row, String from, String to) throws SQLException {
    LocalTime end = row.getObject(to, LocalTime.class);
    return new DailyHours(
        row.getObject(from, LocalTime.class), end.equals(LocalTime.MAX) ? LocalTime.MIDNIGHT : end);
  }
}
