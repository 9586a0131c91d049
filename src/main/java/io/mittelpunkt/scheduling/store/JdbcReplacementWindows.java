package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.ReplacementWindows;
import io.mittelpunkt.shared.TimeWindow;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReplacementWindows implements ReplacementWindows {

  private final JdbcClient jdbc;

  JdbcReplacementWindows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void offer(String visitId, List<TimeWindow> windows) {
    windows.forEach(
        window ->
            jdbc.sql(
                    """
                    insert into replacement_window (visit_id, window_from, window_to)
                    values (?, ?, ?) on conflict do nothing
                    """)
                .params(
                    visitId,
                    window.from().atOffset(ZoneOffset.UTC),
                    window.to().atOffset(ZoneOffset.UTC))
                .update());
  }

  @Override
  public List<TimeWindow> of(String visitId) {
    return jdbc.sql("select * from replacement_window where visit_id = ? order by window_from")
        .param(visitId)
        .query(
            (row, number) ->
                new TimeWindow(
                    VisitRows.instant(row, "window_from"), VisitRows.instant(row, "window_to")))
        .list();
  }
}
