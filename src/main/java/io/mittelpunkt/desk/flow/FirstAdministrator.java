package io.mittelpunkt.desk.flow;

import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.shared.CannotStart;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The service never runs without an administrator: where the engine finds none, it offers to make
 * one to whoever asks (CVE-2026-77226).
 */
@Component
class FirstAdministrator {

  private final StaffDirectory staff;
  private final String login;
  private final String password;

  FirstAdministrator(
      StaffDirectory staff,
      @Value("${mittelpunkt.admin.user:}") String login,
      @Value("${mittelpunkt.admin.password:}") String password) {
    this.staff = staff;
    this.login = login.strip();
    this.password = password;
  }

  void keep() {
    if (staff.hasMembers(Groups.ADMINISTRATORS)) {
      return;
    }
    if (login.isEmpty() || password.isBlank()) {
      throw new CannotStart(
          "There is no administrator yet.",
          "Set MITTELPUNKT_ADMIN_USER and MITTELPUNKT_ADMIN_PASSWORD for the first start.");
    }
    staff.keep(new StaffMember(login, login, Set.of(Groups.ADMINISTRATORS)), "", password);
  }
}
