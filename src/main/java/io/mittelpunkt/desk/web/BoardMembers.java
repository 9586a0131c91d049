package io.mittelpunkt.desk.web;

import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import java.security.Principal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may see the dispatch board, and who may change what is on it: as the directory knows him now,
 * not as it did when he signed in.
 */
@Component
class BoardMembers {

  private final StaffDirectory staff;

  BoardMembers(StaffDirectory staff) {
    this.staff = staff;
  }

  /** Whoever looks. */
  StaffMember viewer(Principal signedIn) {
    return staff
        .find(signedIn.getName())
        .filter(Doors::leadToBoard)
        .orElseThrow(() -> new AccessDeniedException("may see no board any more"));
  }

  /** Whoever changes something. */
  StaffMember dispatcher(Principal signedIn) {
    return staff
        .find(signedIn.getName())
        .filter(BoardMembers::mayChange)
        .orElseThrow(() -> new AccessDeniedException("may change no plan any more"));
  }

  static boolean mayChange(StaffMember member) {
    return member.groups().contains(Groups.DISPATCH);
  }
}
