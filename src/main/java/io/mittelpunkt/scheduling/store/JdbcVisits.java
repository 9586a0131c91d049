package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.Site;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.Visits;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVisits implements Visits {

  private static final String OPEN = " and v.state in ('booked', 'onTheWay', 'begun')";

  private final JdbcClient jdbc;

  JdbcVisits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Visit visit, Instant at) {
    Site site = visit.site();
    jdbc.sql(
            """
            insert into visit
              (id, order_id, customer_id, client_id, state, window_from, window_to, booked_at,
               territory_id, day, street, postcode, city, latitude, longitude,
               work, skills, expected_minutes, spread_minutes, urgency, language,
               preferred_technician)
            values (:id, :order, :customer, :client, :state, :from, :to, :at,
               :territory, :day, :street, :postcode, :city, :latitude, :longitude,
               :work, :skills, :expected, :spread, :urgency, :language, :preferred)
            """)
        .param("id", visit.id())
        .param("order", visit.orderId(), Types.VARCHAR)
        .param("customer", visit.customerId(), Types.VARCHAR)
        .param("client", visit.clientId(), Types.VARCHAR)
        .param("state", visit.state().code())
        .param("from", utc(visit.windowFrom()))
        .param("to", utc(visit.windowTo()))
        .param("at", utc(at))
        .param("territory", site == null ? null : site.territory().id(), Types.VARCHAR)
        .param("day", visit.day(), Types.DATE)
        .param("street", site == null ? null : site.address().street(), Types.VARCHAR)
        .param("postcode", site == null ? null : site.address().postcode(), Types.VARCHAR)
        .param("city", site == null ? null : site.address().city(), Types.VARCHAR)
        .param("latitude", site == null ? null : site.place().latitude(), Types.DOUBLE)
        .param("longitude", site == null ? null : site.place().longitude(), Types.DOUBLE)
        .param("work", visit.work().kind())
        .param("skills", visit.work().skills().toArray(String[]::new))
        .param("expected", visit.work().expected().toMinutes())
        .param("spread", visit.work().spread().toMinutes())
        .param("urgency", visit.work().urgency())
        .param("language", visit.work().language(), Types.VARCHAR)
        .param("preferred", visit.work().preferredTechnician(), Types.VARCHAR)
        .update();
    update(visit);
  }

  @Override
  public Optional<Visit> find(String id) {
    return jdbc.sql(VisitRows.SELECT + "where v.id = ?")
        .param(id)
        .query(VisitRows::visit)
        .optional();
  }

  @Override
  public Optional<Visit> lock(String id) {
    return jdbc.sql(VisitRows.SELECT + "where v.id = ? for update of v")
        .param(id)
        .query(VisitRows::visit)
        .optional();
  }

  @Override
  public Optional<Visit> openOf(String orderId) {
    return jdbc.sql(VisitRows.SELECT + "where v.order_id = ?" + OPEN)
        .param(orderId)
        .query(VisitRows::visit)
        .optional();
  }

  @Override
  public Optional<Visit> heldOf(String orderId) {
    return jdbc.sql(VisitRows.SELECT + "where v.order_id = ? and v.state = 'held'")
        .param(orderId)
        .query(VisitRows::visit)
        .optional();
  }

  @Override
  public void replaces(String id, String before) {
    jdbc.sql("update visit set replaces = ? where id = ?").params(before, id).update();
  }

  @Override
  public Optional<Visit> newestOf(String orderId) {
    return jdbc.sql(
            VisitRows.SELECT
                + "where v.order_id = ? and v.state not in ('held', 'lapsed')"
                + " order by v.booked_at desc, v.id limit 1")
        .param(orderId)
        .query(VisitRows::visit)
        .optional();
  }

  @Override
  public Optional<String> outcomeOf(String id) {
    return jdbc.sql("select outcome from visit where id = ? and outcome is not null")
        .param(id)
        .query(String.class)
        .optional();
  }

  @Override
  public List<Visit> ofDay(String territoryId, LocalDate day) {
    return jdbc.sql(
            VisitRows.SELECT
                + "where v.territory_id = ? and v.day = ?"
                + " and v.state in ('held', 'booked', 'onTheWay', 'begun')"
                + " order by v.window_from, v.id")
        .params(territoryId, day)
        .query(VisitRows::visit)
        .list();
  }

  @Override
  public void update(Visit visit) {
    jdbc.sql(
            """
            update visit set state = :state, window_from = :from, window_to = :to, day = :day,
              technician_id = :technician, planned_from = :plannedFrom, planned_to = :plannedTo,
              held_until = :held, reminded_at = :reminded, expected_at = :expected,
              delay_told_at = :delay, on_the_way_at = :way, arrived_at = :arrived
            where id = :id
            """)
        .param("id", visit.id())
        .param("state", visit.state().code())
        .param("from", utc(visit.windowFrom()))
        .param("to", utc(visit.windowTo()))
        .param("day", visit.day(), Types.DATE)
        .param(
            "technician",
            visit.planned() == null ? null : visit.planned().technicianId(),
            Types.VARCHAR)
        .param("plannedFrom", visit.planned() == null ? null : utc(visit.planned().start()), TIME)
        .param("plannedTo", visit.planned() == null ? null : utc(visit.planned().end()), TIME)
        .param("held", utcIfThere(visit.progress().heldUntil()), TIME)
        .param("reminded", utcIfThere(visit.progress().remindedAt()), TIME)
        .param("expected", utcIfThere(visit.progress().expectedAt()), TIME)
        .param("delay", utcIfThere(visit.progress().delayToldAt()), TIME)
        .param("way", utcIfThere(visit.progress().onTheWayAt()), TIME)
        .param("arrived", utcIfThere(visit.progress().arrivedAt()), TIME)
        .update();
  }

  @Override
  public void end(
      String id, State state, @Nullable String by, @Nullable String outcome, Instant at) {
    jdbc.sql("update visit set state = ?, ended_by = ?, outcome = ?, ended_at = ? where id = ?")
        .params(state.code(), by, outcome, utc(at), id)
        .update();
  }

  private static final int TIME = Types.TIMESTAMP_WITH_TIMEZONE;

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime utcIfThere(@Nullable Instant instant) {
    return instant == null ? null : utc(instant);
  }
}
