package io.mittelpunkt.callbacks;

import java.util.Optional;

/** The team that a customer has (P11), and his right to have none. */
public interface TeamOfCustomer {

  /**
   * His team: his region's, by the postcode of his address or of his newest order; the national
   * pool when he opted out or nobody serves his region.
   */
  Team of(String customerId);

  /** His region's team, whether or not he opted out. */
  Optional<Team> regional(String customerId);

  /** The territory that he lives in, if it is one of ours: regional events strike it. */
  Optional<String> territoryOf(String customerId);

  /** Whether he opted out. */
  boolean optedOut(String customerId);

  /** Who of his team spoke or wrote with him last, if he still works there. */
  Optional<Agent> knownAgent(String customerId);

  /** The class of his contract: {@code standard}, {@code business} or {@code aroundTheClock}. */
  String classOf(String customerId);
}
