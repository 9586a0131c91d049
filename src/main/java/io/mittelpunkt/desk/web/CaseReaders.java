package io.mittelpunkt.desk.web;

import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import java.security.Principal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who opens cases: as the directory knows him now, not as it did when he signed in. */
@Component
class CaseReaders {

  private final StaffDirectory staff;

  CaseReaders(StaffDirectory staff) {
    this.staff = staff;
  }

  StaffMember reader(Principal signedIn) {
    return staff
        .find(signedIn.getName())
        .filter(Doors::leadToCases)
        .orElseThrow(() -> new AccessDeniedException("may open no cases any more"));
  }
}
