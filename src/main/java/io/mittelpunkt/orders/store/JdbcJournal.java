package io.mittelpunkt.orders.store;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcJournal implements Journal {

  private final JdbcClient jdbc;
  private final MovableClock clock;

  JdbcJournal(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void write(
      String orderId,
      String what,
      @Nullable String next,
      Actor who,
      @Nullable Instant due,
      @Nullable String about) {
    jdbc.sql(
            """
            insert into journal_line (order_id, at, what, next, who, due, about)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            orderId,
            clock.instant().atOffset(ZoneOffset.UTC),
            what,
            next,
            who.key(),
            due == null ? null : due.atOffset(ZoneOffset.UTC),
            about)
        .update();
  }

  @Override
  public List<JournalLine> of(String orderId) {
    return jdbc.sql("select * from journal_line where order_id = ? order by seq")
        .param(orderId)
        .query(
            (row, number) -> {
              OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
              return new JournalLine(
                  row.getObject("at", OffsetDateTime.class).toInstant(),
                  row.getString("what"),
                  row.getString("next"),
                  Actor.valueOf(row.getString("who").toUpperCase(Locale.ROOT)),
                  due == null ? null : due.toInstant(),
                  row.getString("about"));
            })
        .list();
  }
}
