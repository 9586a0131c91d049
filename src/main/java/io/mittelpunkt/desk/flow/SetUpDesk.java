package io.mittelpunkt.desk.flow;

import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.StaffDirectory;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes the desk ready before the first request is taken: groups, grants, staff, worklists. */
@Component
class SetUpDesk implements SmartInitializingSingleton {

  private static final Map<String, String> GROUP_NAMES =
      Map.of(
          Groups.AGENTS, "Agents",
          Groups.TEAM_LEADS, "Team leads",
          Groups.OPERATIONS, "Operations",
          Groups.DISPATCH, "Dispatch",
          Groups.PROCESS_OWNERS, "Process owners",
          Groups.ADMINISTRATORS, "Administrators");

  private final OneAtATime oneAtATime;
  private final TeamGroups teamGroups;
  private final StaffDirectory staff;
  private final StaffGrants grants;
  private final ObjectProvider<DemoStaff> demoStaff;
  private final FirstAdministrator administrator;
  private final Worklists worklists;

  SetUpDesk(
      OneAtATime oneAtATime,
      TeamGroups teamGroups,
      StaffDirectory staff,
      StaffGrants grants,
      ObjectProvider<DemoStaff> demoStaff,
      FirstAdministrator administrator,
      Worklists worklists) {
    this.oneAtATime = oneAtATime;
    this.teamGroups = teamGroups;
    this.staff = staff;
    this.grants = grants;
    this.demoStaff = demoStaff;
    this.administrator = administrator;
    this.worklists = worklists;
  }

  @Override
  public void afterSingletonsInstantiated() {
    oneAtATime.run(
        () -> {
          GROUP_NAMES.forEach(staff::keepGroup);
          grants.keep();
          demoStaff.ifAvailable(DemoStaff::keep);
          administrator.keep();
          teamGroups.keep();
          staff.all().forEach(worklists::keepFor);
        });
  }
}
