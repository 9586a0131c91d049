package io.mittelpunkt.sandbox;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which behaviour each stand-in was told to show, and for how many more calls. */
@OnlyInDemo
@Component
class Behaviours {

  private final JdbcClient jdbc;

  Behaviours(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A setting.
   *
   * @param times for how many calls; null for all until the next setting
   */
  record Setting(Behaviour behaviour, @Nullable Integer times) {}

  void set(String system, Setting setting) {
    jdbc.sql(
            """
            insert into sandbox_behaviour (system, behaviour, times)
            values (:system, :behaviour, :times)
            on conflict (system) do update
              set behaviour = excluded.behaviour, times = excluded.times
            """)
        .param("system", system)
        .param("behaviour", setting.behaviour().name())
        .param("times", setting.times())
        .update();
  }

  Setting current(String system) {
    return jdbc.sql(
            """
            select behaviour, times from sandbox_behaviour
            where system = :system and (times is null or times > 0)
            """)
        .param("system", system)
        .query(Setting.class)
        .optional()
        .orElse(new Setting(Behaviour.OK, null));
  }

  /** The behaviour for one call, counted: two calls at once never share the last of them. */
  Behaviour next(String system) {
    return jdbc.sql(
            """
            update sandbox_behaviour set times = times - 1
            where system = :system and behaviour <> 'FAULTY_LINE' and (times is null or times > 0)
            returning behaviour
            """)
        .param("system", system)
        .query(Behaviour.class)
        .optional()
        .orElse(Behaviour.OK);
  }

  /** Whether the next line test is to find a fault, counted as {@link #next} counts. */
  boolean nextLineIsFaulty(String system) {
    return jdbc.sql(
                """
                update sandbox_behaviour set times = times - 1
                where system = :system and behaviour = 'FAULTY_LINE' and (times is null or times > 0)
                """)
            .param("system", system)
            .update()
        == 1;
  }
}
