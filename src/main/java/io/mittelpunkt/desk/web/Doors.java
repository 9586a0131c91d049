package io.mittelpunkt.desk.web;

import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.StaffMember;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Where a member of staff can go from the start page. */
@Component
class Doors {

  private static final Set<String> COCKPIT =
      Set.of(Groups.OPERATIONS, Groups.PROCESS_OWNERS, Groups.ADMINISTRATORS);

  /**
   * Who may open a case: whoever talks with customers, visits them, or mends what holds them up.
   */
  private static final Set<String> CASES =
      Set.of(Groups.AGENTS, Groups.TEAM_LEADS, Groups.OPERATIONS, Groups.DISPATCH);

  /** Who may see how teams keep their promises. */
  static final String[] TEAMS = {Groups.TEAM_LEADS, Groups.OPERATIONS};

  /** Who may see the dispatch board; only dispatch changes what is on it. */
  static final String[] BOARD = {Groups.DISPATCH, Groups.TEAM_LEADS};

  private final boolean demo;

  Doors(Environment environment) {
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  /**
   * A link on the start page.
   *
   * @param key its texts' key
   * @param address where it leads
   */
  record Door(String key, String address) {}

  /** Whether somebody may open cases. */
  static boolean leadToCases(StaffMember member) {
    return member.groups().stream().anyMatch(Doors::leadsToCases);
  }

  /** Whether the members of a group may open cases. */
  static boolean leadsToCases(String group) {
    return CASES.contains(group) || Groups.isTeam(group);
  }

  /** Whether somebody may see how teams keep their promises. */
  static boolean leadToTeams(StaffMember member) {
    return Arrays.stream(TEAMS).anyMatch(member.groups()::contains);
  }

  /** Whether somebody may see the dispatch board. */
  static boolean leadToBoard(StaffMember member) {
    return Arrays.stream(BOARD).anyMatch(member.groups()::contains);
  }

  List<Door> openTo(StaffMember member) {
    List<Door> open = new ArrayList<>();
    if (!member.groups().isEmpty()) {
      open.add(new Door("desk.tasklist", DeskSecurity.TASKLIST));
    }
    if (leadToCases(member)) {
      open.add(new Door("desk.cases", "/desk/cases"));
    }
    if (leadToTeams(member)) {
      open.add(new Door("desk.team", "/desk/team"));
    }
    if (leadToBoard(member)) {
      open.add(new Door("desk.board", "/desk/board"));
    }
    if (member.groups().stream().anyMatch(COCKPIT::contains)) {
      open.add(new Door("desk.cockpit", "/camunda/app/cockpit/default/"));
    }
    if (member.groups().contains(Groups.ADMINISTRATORS)) {
      open.add(new Door("desk.admin", "/camunda/app/admin/default/"));
    }
    if (demo) {
      open.add(new Door("desk.mailbox", "/sandbox/mailbox"));
    }
    return open;
  }
}
