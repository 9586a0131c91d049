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
    return visit.planned() != null || visit.site() != null && isOurs(visit.site(), visit.work());
  }

  /** Whether somebody in a place's territory knows a work. */
  boolean isOurs(Site site, VisitWork work) {
    return technicians.of(site.territory().id()).stream()
        .anyMatch(it -> it.skills().containsAll(work.skills()));
  }
}
