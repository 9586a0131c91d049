package io.mittelpunkt.desk.flow;

import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.engine.StaffDirectory;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each team is a group: whoever is in it sees in Tasklist what its customers wait for (P11). */
@Component
class TeamGroups {

  private final Teams teams;
  private final StaffDirectory staff;
  private final StaffGrants grants;
  private final Worklists worklists;
  private final OneAtATime oneAtATime;

  TeamGroups(
      Teams teams,
      StaffDirectory staff,
      StaffGrants grants,
      Worklists worklists,
      OneAtATime oneAtATime) {
    this.teams = teams;
    this.staff = staff;
    this.grants = grants;
    this.worklists = worklists;
    this.oneAtATime = oneAtATime;
  }

  /** Adds the groups, with what their members may do and see; those that are there stay. */
  void keep() {
    List<Team> all = teams.all();
    for (Team team : all) {
      staff.keepGroup(team.id(), team.name());
      grants.keepTeam(team.id());
    }
    worklists.keepShared(all.stream().map(Team::id).toList());
  }

  /** The demo's teams are there only now, on its first start. */
  @EventListener(ApplicationReadyEvent.class)
  void keepAfterStart() {
    oneAtATime.run(this::keep);
  }
}
