package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The technicians, when they work and when they are absent. */
public interface Technicians {

  /** The technician with an id, whether or not he still works for us. */
  Optional<Technician> find(String id);

  /** Those who work in a territory, by name. */
  List<Technician> of(String territoryId);

  /**
   * Who works on a day: each shift of that weekday without what absences take from it. Nobody works
   * on a public holiday of the territory's state; who has no shift that day is left out.
   *
   * @param day in the territory's zone
   */
  List<Workday> working(Territory territory, LocalDate day);

  /**
   * When a technician is absent, the earliest first, each absence whole.
   *
   * @param from the first day that counts
   * @param to the last day that counts
   * @param zone whose days they are
   */
  List<TimeWindow> absences(String technicianId, LocalDate from, LocalDate to, ZoneId zone);

  /**
   * Notes an absence; under an id that is known already nothing is done.
   *
   * @param reason sick, leave, training or other
   * @param by who noted it
   */
  void noteAbsence(
      String id, String technicianId, TimeWindow during, String reason, String by, Instant at);
}
