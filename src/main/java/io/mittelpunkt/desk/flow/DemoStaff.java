package io.mittelpunkt.desk.flow;

import static io.mittelpunkt.engine.Groups.ADMINISTRATORS;
import static io.mittelpunkt.engine.Groups.AGENTS;
import static io.mittelpunkt.engine.Groups.DISPATCH;
import static io.mittelpunkt.engine.Groups.OPERATIONS;
import static io.mittelpunkt.engine.Groups.PROCESS_OWNERS;
import static io.mittelpunkt.engine.Groups.TEAM_LEADS;

import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's staff: everybody's password is the login. */
@Component
@Profile("demo")
class DemoStaff {

  private final StaffDirectory staff;

  DemoStaff(StaffDirectory staff) {
    this.staff = staff;
  }

  void keep() {
    Stream.of(
            new StaffMember("anna", "Anna Arndt", Set.of(AGENTS, "team-berlin-north")),
            new StaffMember("ben", "Ben Bauer", Set.of(AGENTS, "team-berlin-south")),
            new StaffMember("pia", "Pia Peters", Set.of(AGENTS, "team-national")),
            new StaffMember("lars", "Lars Lindner", Set.of(TEAM_LEADS, AGENTS)),
            new StaffMember("olga", "Olga Ortmann", Set.of(OPERATIONS)),
            new StaffMember("dora", "Dora Dietrich", Set.of(DISPATCH)),
            new StaffMember("petra", "Petra Pohl", Set.of(PROCESS_OWNERS)),
            new StaffMember("admin", "Admin", Set.of(ADMINISTRATORS)))
        .forEach(this::keep);
  }

  private void keep(StaffMember member) {
    // A team's group is there before the team is, on the very first start.
    member.groups().stream().filter(Groups::isTeam).forEach(team -> staff.keepGroup(team, team));
    staff.keep(member, member.id() + "@staff.example", member.id());
  }
}
