package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of a territory works when, and how long his ways are. */
@Service
public class TechnicianDays {

  private final Technicians technicians;
  private final Travel travel;

  TechnicianDays(Technicians technicians, Travel travel) {
    this.technicians = technicians;
    this.travel = travel;
  }

  /**
   * A technician on a day.
   *
   * @param technician who
   * @param shift when he works; null when he does not
   * @param absences when he is absent, the earliest first
   */
  public record TechnicianDay(
      Technician technician, @Nullable TimeWindow shift, List<TimeWindow> absences) {}

  /** Everybody of a territory, by name, whether or not he works that day. */
  @Transactional(readOnly = true)
  public List<TechnicianDay> of(Territory territory, LocalDate day) {
    Map<String, Workday> working =
        technicians.working(territory, day).stream()
            .collect(Collectors.toMap(Workday::technicianId, Function.identity()));
    return technicians.of(territory.id()).stream()
        .map(
            who ->
                new TechnicianDay(
                    who,
                    working.containsKey(who.id()) ? working.get(who.id()).shift() : null,
                    technicians.absences(who.id(), day, day, territory.zone())))
        .toList();
  }

  /** How long a way takes at a time. */
  public Duration way(GeoPoint from, GeoPoint to, Instant departure) {
    return travel.between(from, to, departure);
  }
}
