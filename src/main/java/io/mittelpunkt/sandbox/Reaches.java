package io.mittelpunkt.sandbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the stand-in's network can give to the addresses of a postcode. */
@OnlyInDemo
@Component
class Reaches {

  private static final Reach EVERYTHING = new Reach(true, 250, true);

  private final JdbcClient jdbc;

  Reaches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What an address can have.
   *
   * @param downMbit the fastest download in Mbit/s
   * @param lineThere whether a line is in the house already
   */
  record Reach(boolean served, int downMbit, boolean lineThere) {}

  Reach of(String postcode) {
    return jdbc.sql(
            "select served, down_mbit, line_there from sandbox_reach where postcode = :postcode")
        .param("postcode", postcode)
        .query(Reach.class)
        .optional()
        .orElse(EVERYTHING);
  }

  void set(String postcode, Reach reach) {
    jdbc.sql(
            """
            insert into sandbox_reach (postcode, served, down_mbit, line_there)
            values (:postcode, :served, :downMbit, :lineThere)
            on conflict (postcode) do update set served = excluded.served,
              down_mbit = excluded.down_mbit, line_there = excluded.line_there
            """)
        .param("postcode", postcode)
        .param("served", reach.served())
        .param("downMbit", reach.downMbit())
        .param("lineThere", reach.lineThere())
        .update();
  }
}
