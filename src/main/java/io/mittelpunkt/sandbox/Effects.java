package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the stand-ins did, once per key, and how often each key was called. */
@OnlyInDemo
@Component
class Effects {

  private final JdbcClient jdbc;
  private final MovableClock clock;

  Effects(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Something done.
   *
   * @param id the stand-in's own id of it
   * @param calls how often it was asked for
   * @param takenBack whether it was undone since
   */
  record Effect(String key, String id, Instant doneAt, int calls, boolean takenBack) {

    boolean first() {
      return calls == 1;
    }
  }

  /**
   * Does it, or, when this key did it before, only counts the call.
   *
   * @return empty, and nothing done or counted, when this key was taken back
   */
  Optional<Effect> once(String kind, String key) {
    return jdbc.sql(
            """
            insert into sandbox_effect (kind, key, id, done_at)
            values (:kind, :key, :id, :now)
            on conflict (kind, key) do update set calls = sandbox_effect.calls + 1
              where sandbox_effect.taken_back_at is null
            returning key, id, done_at, calls, false as taken_back
            """)
        .param("kind", kind)
        .param("key", key)
        .param("id", kind + "-" + UUID.randomUUID())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Effect.class)
        .optional();
  }

  /**
   * Takes back what a key did; whether it did anything or not, it can do nothing from now on.
   *
   * @param doneSince what was done before this instant cannot be taken back
   * @return whether it is taken back, by this call or an earlier one
   */
  boolean takeBack(String kind, String key, Instant doneSince) {
    return jdbc.sql(
                """
            insert into sandbox_effect (kind, key, id, done_at, calls, taken_back_at)
            values (:kind, :key, '', :now, 0, :now)
            on conflict (kind, key) do update
              set taken_back_at = coalesce(sandbox_effect.taken_back_at, excluded.taken_back_at)
              where sandbox_effect.taken_back_at is not null
                or sandbox_effect.done_at >= :doneSince
            """)
            .param("kind", kind)
            .param("key", key)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("doneSince", doneSince.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** What was done, oldest first, with what was taken back since. */
  List<Effect> done(String kind) {
    return jdbc.sql(
            """
            select key, id, done_at, calls, taken_back_at is not null as taken_back
            from sandbox_effect
            where kind = :kind and calls > 0 order by done_at, key
            """)
        .param("kind", kind)
        .query(Effect.class)
        .list();
  }
}
