package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.VisitReceipts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVisitReceipts implements VisitReceipts {

  private final JdbcClient jdbc;

  JdbcVisitReceipts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void safetyNoticeShown(String visitId, String via, Locale language, Instant at) {
    jdbc.sql(
            """
            insert into visit_receipt (visit_id, kind, via, language, at)
            values (?, 'safetyNotice', ?, ?, ?)
            on conflict do nothing
            """)
        .params(visitId, via, language.getLanguage(), at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
