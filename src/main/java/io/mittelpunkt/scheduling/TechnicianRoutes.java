package io.mittelpunkt.scheduling;

import java.time.LocalDate;
import java.util.List;

/** Whom technicians visit. */
public interface TechnicianRoutes {

  /**
   * A technician's visits of a day that are agreed or that he was at, as they are planned now, in
   * their order.
   *
   * @param day in the territory's zone
   */
  List<Visit> of(String technicianId, LocalDate day);
}
