package io.mittelpunkt.engine.gate;

/** One thing that every model set must keep. */
interface Rule {

  /**
   * Adds a finding for each place where the set breaks this rule.
   *
   * @param models the whole set
   * @param beans what expressions may name, and the rooms' words
   * @param findings where to add
   */
  void check(ModelSet models, BeanCatalogue beans, Findings findings);
}
