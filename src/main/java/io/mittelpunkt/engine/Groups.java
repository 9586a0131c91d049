package io.mittelpunkt.engine;

import java.util.Set;

/**
 * The candidate groups that a model may name; the gate refuses any other. Beside them each team of
 * agents is a group: teams come and go, so a model asks a bean for them and names none.
 */
public final class Groups {

  /** Agents: they talk with customers and fill in what is missing. */
  public static final String AGENTS = "agents";

  /** Team leads: what their team leaves idle comes to them. */
  public static final String TEAM_LEADS = "team-leads";

  /** Operations: failed steps and faulty lines. */
  public static final String OPERATIONS = "operations";

  /** Dispatch: who visits whom when, and what to do when it goes otherwise. */
  public static final String DISPATCH = "dispatch";

  /** Process owners: they look at diagrams and running cases, and deploy models. */
  public static final String PROCESS_OWNERS = "process-owners";

  /** The engine's administrators; never without a member (CVE-2026-77226). */
  public static final String ADMINISTRATORS = "camunda-admin";

  private static final String TEAM = "team-";

  private Groups() {}

  /** Whether a group is a team of agents, whose members have that team's customers. */
  public static boolean isTeam(String group) {
    return group.startsWith(TEAM) && !group.equals(TEAM_LEADS);
  }

  /** All groups that a user task may be offered to. */
  public static Set<String> candidates() {
    return Set.of(AGENTS, TEAM_LEADS, OPERATIONS, DISPATCH, PROCESS_OWNERS);
  }
}
