package io.mittelpunkt.desk.flow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks and writes in one transaction, one node at a time: the engine would take two worklists of
 * one name.
 */
@Component
class OneAtATime {

  private static final long DESK = 0x6465736bL;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  OneAtATime(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  void run(Runnable work) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("select pg_advisory_xact_lock(?)").param(DESK).query().singleRow();
          work.run();
        });
  }
}
