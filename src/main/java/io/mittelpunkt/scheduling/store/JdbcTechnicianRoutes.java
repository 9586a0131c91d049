package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.TechnicianRoutes;
import io.mittelpunkt.scheduling.Visit;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTechnicianRoutes implements TechnicianRoutes {

  private final JdbcClient jdbc;

  JdbcTechnicianRoutes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Visit> of(String technicianId, LocalDate day) {
    return jdbc.sql(
            VisitRows.SELECT
                + "where v.technician_id = ? and v.day = ?"
                + " and v.state in ('booked', 'onTheWay', 'begun', 'done', 'notDone')"
                + " order by v.planned_from, v.id")
        .params(technicianId, day)
        .query(VisitRows::visit)
        .list();
  }
}
