package io.mittelpunkt.callbacks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The teams, and who works in them when. */
public interface Teams {

  /** All, by name; the national pool last. */
  List<Team> all();

  /** The team with an id, if there is one. */
  Optional<Team> find(String id);

  /**
   * The team with an id that one of our own rows names.
   *
   * @throws IllegalStateException when there is none: a row of ours points nowhere
   */
  default Team get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No team " + id));
  }

  /** The national pool. */
  Team pool();

  /** The team that serves a postcode, if one does. */
  Optional<Team> of(String postcode);

  /**
   * Who helps a team out, the nearest first. All help the pool out, or those who want no team would
   * wait longer than others (P10).
   */
  List<Team> neighbours(String teamId);

  /** Its active members, by name. */
  List<Agent> members(String teamId);

  /** The active agent with a login, if there is one. */
  Optional<Agent> agent(String id);

  /** Who of a team is on shift and not absent at an instant, by name. */
  List<Agent> present(String teamId, Instant at);
}
