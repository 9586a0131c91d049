package io.mittelpunkt.intake;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.scheduling.Site;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.scheduling.VisitNeeds;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether anybody who works at an address has skills that a client asks for. */
@Component
public class SkillCheck {

  private final VisitNeeds needs;
  private final Technicians technicians;

  SkillCheck(VisitNeeds needs, Technicians technicians) {
    this.needs = needs;
    this.technicians = technicians;
  }

  /** Whether somebody has all of them; where nobody works at all, that is another matter. */
  public boolean hasAll(PostalAddress address, Set<String> skills) {
    Optional<Site> site = needs.site(address);
    return site.isEmpty()
        || technicians.of(site.get().territory().id()).stream()
            .anyMatch(it -> it.skills().containsAll(skills));
  }
}
