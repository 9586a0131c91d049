package io.mittelpunkt.engine;

import java.util.Set;

/** The candidate groups that a model may name; the gate refuses any other. */
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

  private Groups() {}

  /** All groups that a user task may be offered to. */
  public static Set<String> candidates() {
    return Set.of(AGENTS, TEAM_LEADS, OPERATIONS, DISPATCH, PROCESS_OWNERS);
  }
}
