package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.plan.Assignment;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who makes a visit, as customers are told it. */
@Component
class WhoComes {

  private final Technicians technicians;

  WhoComes(Technicians technicians) {
    this.technicians = technicians;
  }

  /** His first name; empty where nobody of our plan makes it, and it is said without one. */
  String firstName(Visit visit) {
    return Optional.ofNullable(visit.planned())
        .map(Assignment::technicianId)
        .flatMap(technicians::find)
        .map(Technician::firstName)
        .orElse("");
  }
}
