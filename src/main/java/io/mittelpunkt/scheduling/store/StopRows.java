package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.plan.Stop;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the visits of days as their plan sees them. */
@Component
class StopRows {

  private record Row(LocalDate day, DayPage.Entry entry) {}

  private final JdbcClient jdbc;

  StopRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The held and open visits of a territory, by day. */
  Map<LocalDate, List<DayPage.Entry>> of(String territoryId, List<LocalDate> days) {
    return jdbc
        .sql(
            VisitRows.SELECT
                + """
                where v.territory_id = :territory and v.day in (:days)
                  and v.state in ('held', 'booked', 'onTheWay', 'begun')
                order by v.planned_from, v.id
                """)
        .param("territory", territoryId)
        .param("days", days)
        .query(
            (row, number) ->
                new Row(row.getObject("day", LocalDate.class), entry(VisitRows.visit(row, number))))
        // A stream of rows would keep its connection.
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::day, Collectors.mapping(Row::entry, Collectors.toUnmodifiableList())));
  }

  private static DayPage.Entry entry(Visit visit) {
    boolean announced = visit.progress().remindedAt() != null;
    Stop stop =
        new Stop(
            visit.id(),
            visit.site().place(),
            visit.work().skills(),
            visit.work().expected(),
            visit.work().spread(),
            visit.window(),
            visit.work().urgency(),
            visit.work().language(),
            visit.work().preferredTechnician(),
            announced,
            announced || visit.state() == State.ON_THE_WAY || visit.state() == State.BEGUN,
            visit.planned());
    return new DayPage.Entry(
        stop, visit.state() == State.HELD ? visit.progress().heldUntil() : null);
  }
}
