package io.mittelpunkt.scheduling;

import org.springframework.stereotype.Component;

/** Which visits technicians of ours make; of others we do not know whether somebody came. */
@Component
class OurWork {

  private final Technicians technicians;

  OurWork(Technicians technicians) {
    this.technicians = technicians;
  }

  /** Whether somebody of ours has the visit, or somebody in its territory could make it. */
  boolean isOurs(Visit visit) {
    return visit.planned() != null
        || visit.site() != null
            && technicians.of(visit.site().territory().id()).stream()
                .anyMatch(it -> it.skills().containsAll(visit.work().skills()));
  }
}
