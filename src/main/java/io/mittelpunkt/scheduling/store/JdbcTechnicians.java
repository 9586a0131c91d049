package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.scheduling.Shift;
import io.mittelpunkt.scheduling.Technician;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTechnicians implements Technicians {

  private final JdbcClient jdbc;
  private final Absences absences;

  JdbcTechnicians(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.absences = new Absences(jdbc);
  }

  @Override
  public Optional<Technician> find(String id) {
    return jdbc.sql("select * from technician where id = ?")
        .param(id)
        .query(JdbcTechnicians::technician)
        .optional();
  }

  @Override
  public List<Technician> of(String territoryId) {
    return jdbc.sql("select * from technician where territory_id = ? and active order by name, id")
        .param(territoryId)
        .query(JdbcTechnicians::technician)
        .list();
  }

  private record OnDuty(Technician technician, Shift shift) {}

  @Override
  public List<Workday> working(Territory territory, LocalDate day) {
    if (WorkingDays.isHoliday(day, territory.state())) {
      return List.of();
    }
    Map<String, List<TimeWindow>> absent = absences.during(territory, day);
    return jdbc
        .sql(
            """
            select t.*, s.starts, s.ends
            from technician t join technician_shift s on s.technician_id = t.id
            where t.territory_id = ? and t.active and s.weekday = ?
            order by t.name, t.id
            """)
        .params(territory.id(), day.getDayOfWeek().getValue())
        .query((row, number) -> new OnDuty(technician(row, number), shift(row)))
        .list()
        .stream()
        .flatMap(it -> workday(it, day, territory.zone(), absent))
        .toList();
  }

  private static Stream<Workday> workday(
      OnDuty onDuty, LocalDate day, ZoneId zone, Map<String, List<TimeWindow>> absent) {
    Technician who = onDuty.technician();
    List<TimeWindow> absences = absent.getOrDefault(who.id(), List.of());
    return onDuty.shift().on(day, zone).stream()
        .flatMap(
            shift ->
                Shift.without(shift, absences)
                    .map(
                        it ->
                            new Workday(
                                who.id(),
                                who.skills(),
                                who.languages(),
                                who.base(),
                                it,
                                shift.to()))
                    .stream());
  }

  @Override
  public List<TimeWindow> absences(String technicianId, LocalDate from, LocalDate to, ZoneId zone) {
    return absences.of(technicianId, from, to, zone);
  }

  @Override
  public void noteAbsence(
      String id, String technicianId, TimeWindow during, String reason, String by, Instant at) {
    absences.note(id, technicianId, during, reason, by, at);
  }

  private static Shift shift(ResultSet row) throws SQLException {
    return new Shift(
        row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class));
  }

  private static Technician technician(ResultSet row, int number) throws SQLException {
    return new Technician(
        row.getString("id"),
        row.getString("name"),
        row.getString("territory_id"),
        new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")),
        VisitRows.strings(row, "skills"),
        VisitRows.strings(row, "languages"));
  }
}
