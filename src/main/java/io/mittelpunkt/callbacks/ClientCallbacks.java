package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The callbacks that an intake client asked for, as it sees them. */
public interface ClientCallbacks {

  /** The client's callback with a number, if it has one. */
  Optional<Callback> find(String clientId, String id);

  /**
   * The client's callbacks, the newest first.
   *
   * @param states in which they may be; empty: in any
   * @param customers whose they may be; empty: anybody's
   * @param offset how many to leave out
   * @param limit how many at the most
   */
  List<Callback> list(
      String clientId, Set<State> states, Set<String> customers, int offset, int limit);

  /** How many callbacks {@link #list} has in all. */
  long count(String clientId, Set<State> states, Set<String> customers);
}
