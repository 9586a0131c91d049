package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
   */
  record Effect(String key, String id, Instant doneAt, int calls) {

    boolean first() {
      return calls == 1;
    }
  }

  /** Does it, or, when this key did it before, only counts the call. */
  Effect once(String kind, String key) {
    return jdbc.sql(
            """
            insert into sandbox_effect (kind, key, id, done_at)
            values (:kind, :key, :id, :now)
            on conflict (kind, key) do update set calls = sandbox_effect.calls + 1
            returning key, id, done_at, calls
            """)
        .param("kind", kind)
        .param("key", key)
        .param("id", kind + "-" + UUID.randomUUID())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Effect.class)
        .single();
  }

  List<Effect> done(String kind) {
    return jdbc.sql(
            """
            select key, id, done_at, calls from sandbox_effect
            where kind = :kind order by done_at, key
            """)
        .param("kind", kind)
        .query(Effect.class)
        .list();
  }
}
