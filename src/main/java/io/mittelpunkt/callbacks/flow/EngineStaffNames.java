package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.Agent;
import io.mittelpunkt.callbacks.StaffNames;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** As their team knows them; who is in none, as he signs in. */
@Component
class EngineStaffNames implements StaffNames {

  private final Teams teams;
  private final StaffDirectory staff;

  EngineStaffNames(Teams teams, @Lazy StaffDirectory staff) {
    this.teams = teams;
    this.staff = staff;
  }

  @Override
  public String nameOf(String login) {
    return teams
        .agent(login)
        .map(Agent::name)
        .or(() -> staff.find(login).map(StaffMember::name))
        .orElse(login);
  }
}
