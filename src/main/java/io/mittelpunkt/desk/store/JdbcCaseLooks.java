package io.mittelpunkt.desk.store;

import io.mittelpunkt.desk.CaseLooks;
import io.mittelpunkt.shared.MovableClock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcCaseLooks implements CaseLooks {

  private final JdbcClient jdbc;
  private final MovableClock clock;

  JdbcCaseLooks(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void opened(String staffId, String way, String orderId, String customerId) {
    jdbc.sql(
            """
            insert into case_look (at, staff_id, way, order_id, customer_id)
            values (?, ?, ?, ?, ?)
            """)
        .params(clock.instant().atOffset(ZoneOffset.UTC), staffId, way, orderId, customerId)
        .update();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void openedCustomer(String staffId, String way, String customerId) {
    jdbc.sql("insert into case_look (at, staff_id, way, customer_id) values (?, ?, ?, ?)")
        .params(clock.instant().atOffset(ZoneOffset.UTC), staffId, way, customerId)
        .update();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void searched(String staffId, String kind, int hits) {
    jdbc.sql("insert into case_look (at, staff_id, way, hits) values (?, ?, ?, ?)")
        .params(clock.instant().atOffset(ZoneOffset.UTC), staffId, kind, hits)
        .update();
  }
}
